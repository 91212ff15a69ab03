// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/evidenceverbs.h"

#include "models/incident/commands/entryverbs.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 120;
constexpr qsizetype LongestSuffix = 12;

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

}  // namespace

QString evidenceName(QStringView given)
{
    const qsizetype folder = std::max(given.lastIndexOf(u'/'), given.lastIndexOf(u'\\'));
    QString name;
    const QStringView last = given.mid(folder + 1);
    for (qsizetype i = 0; i < last.size(); ++i) {
        if (last[i].isHighSurrogate() && i + 1 < last.size() && last[i + 1].isLowSurrogate()) {
            name.append(last[i]).append(last[i + 1]);
            ++i;
        } else if (last[i].isSpace()) {
            name.append(u' ');
        } else if (last[i].isPrint()) {  // no controls, nor what turns the direction: "gpj.exe" shown as "exe.jpg"
            name.append(last[i]);
        }
    }
    name = name.simplified();
    if (name.size() > LongestName) {
        const qsizetype dot = name.lastIndexOf(u'.');
        const QString suffix = dot > 0 && name.size() - dot <= LongestSuffix ? name.mid(dot) : QString();
        qsizetype kept = LongestName - suffix.size() - 1;
        if (name.at(kept - 1).isHighSurrogate())
            --kept;
        name = name.left(kept) + u'\u2026' + suffix;
    }
    return name.isEmpty() || name == "."_L1 || name == ".."_L1 ? u"file"_s : name;
}

Result<AttachedEvidence> attachEvidence(const Incident &incident, const EvidenceDraft &draft, EntityId target,
                                        Instant now)
{
    if (draft.digest.isEmpty())
        return Error{ErrorCode::InvalidInput, EvidenceText::tr("the file has no content that is stored"), {}, {}};
    const QString name = evidenceName(draft.name);
    AttachedEvidence attached{EntityId::generate(now), target, {}};
    attached.changes.append(ChangeOf<Evidence>(attached.evidence)
                                .set<&Evidence::name>(name)
                                .set<&Evidence::mimeType>(draft.mimeType)
                                .set<&Evidence::size>(draft.size)
                                .set<&Evidence::digest>(QString::fromLatin1(draft.digest.toHex()))
                                .setUnlessEmpty<&Evidence::source>(draft.source)
                                .set<&Evidence::captured>(draft.captured.value_or(now)));
    const TimelineEntry *line = incident.entries().find(target);
    if (line && (line->deleted || !line->expunged.isEmpty()))
        line = nullptr;
    const Evidence *before = line ? incident.evidence().find(line->attachment) : nullptr;
    if (line && (!before || before->deleted)) {
        attached.changes.append(ChangeOf<TimelineEntry>(target).set<&TimelineEntry::attachment>(attached.evidence));
        return attached;
    }
    const LoggedEntry logged = logEntry({.kind = EntryKind::Evidence,
                                         .text = name,
                                         .occurred = {now, {}, false},
                                         .isPrivate = line && line->isPrivate,
                                         .regarding = line ? target : EntityId()},
                                        now);
    attached.entry = logged.entry;
    attached.changes += logged.changes;
    attached.changes.append(ChangeOf<TimelineEntry>(logged.entry).set<&TimelineEntry::attachment>(attached.evidence));
    return attached;
}

QSet<EntityId> privateEvidence(const Incident &incident)
{
    QSet<EntityId> isPrivate;
    QSet<EntityId> isPublic;
    incident.entries().forEach([&](const TimelineEntry &entry) {
        if (!entry.attachment.isNull())
            (entry.isPrivate ? isPrivate : isPublic).insert(entry.attachment);
    });
    return isPrivate - isPublic;
}

}  // namespace evenkeel
