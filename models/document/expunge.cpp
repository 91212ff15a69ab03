// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/expunge.h"

#include "models/document/attachments.h"
#include "models/document/journalconnection.h"
#include "models/document/journalerror.h"
#include "models/document/payloadremoval.h"
#include "models/incident/commands/curationverbs.h"
#include "models/incident/entities.h"

namespace evenkeel {

namespace {

// Letters. Fewer are in every other word; a part of the words is known by more.
constexpr qsizetype LeastToTell = 4;
constexpr qsizetype LeastOfAPart = 8;

}  // namespace

QSet<EntityId> expungedWith(const Incident &incident, const TimelineEntry &entry)
{
    QSet<EntityId> entities{entry.id};
    incident.members().forEach([&](const ListMember &member) {
        if (member.of == entry.id)
            entities.insert(member.id);
    });
    const Evidence *evidence = incident.evidence().find(entry.attachment);
    const bool attachedElsewhere = !incident.entries()
                                        .select([&](const TimelineEntry &other) {
                                            return other.id != entry.id && other.attachment == entry.attachment;
                                        })
                                        .empty();
    if (evidence && !attachedElsewhere)
        entities.insert(evidence->id);
    if (incident.curatedLines().find(curatedLineId(entry.id)))
        entities.insert(curatedLineId(entry.id));
    // The hypothesis or action that the entry announced; not one that was there before and that it only tells of.
    const auto announced = [&](const Entity *entity) {
        if (entity && entity->created == entry.created)
            entities.insert(entity->id);
    };
    announced(incident.hypotheses().find(entry.regarding));
    announced(incident.actions().find(entry.regarding));
    return entities;
}

QStringList wordsToForget(const Incident &incident, const QSet<EntityId> &entities)
{
    QStringList words;
    const auto add = [&words](const QString &text) {
        if (const QString trimmed = text.trimmed(); !trimmed.isEmpty() && !words.contains(trimmed))
            words.append(trimmed);
    };
    for (const EntityId id : entities) {
        if (const TimelineEntry *line = incident.entries().find(id)) {
            add(line->text);
            add(line->note);
            add(line->link);
        }
        if (const Hypothesis *hypothesis = incident.hypotheses().find(id)) {
            add(hypothesis->text);
            add(hypothesis->because);
        }
        if (const ActionItem *action = incident.actions().find(id))
            add(action->text);
        if (const CuratedLine *curated = incident.curatedLines().find(id)) {
            add(curated->title);
            add(curated->because);
            add(curated->source);
        }
    }
    return words;
}

QString withoutWords(QString text, const QStringList &words)
{
    for (const QString &gone : words) {
        const QString trimmed = text.trimmed();
        if (trimmed == gone || (trimmed.size() >= LeastOfAPart && gone.contains(trimmed)))
            return {};
        if (gone.size() >= LeastToTell)
            text.remove(gone);
    }
    return text;
}

namespace {

// What stays in the line's place: that something happened then, and why it isn't told.
Changes tombstone(const TimelineEntry &line, const QString &reason, const payloadremoval::Removed &removed)
{
    return {ChangeOf<TimelineEntry>(line.id)
                .set<&TimelineEntry::kind>(line.kind)
                .setUnlessEmpty<&TimelineEntry::deleted>(line.deleted)
                .setUnlessEmpty<&TimelineEntry::occurred>(line.occurred)
                .setUnlessEmpty<&TimelineEntry::until>(line.until)
                .setUnlessEmpty<&TimelineEntry::about>(line.about)
                .setUnlessEmpty<&TimelineEntry::isPrivate>(line.isPrivate)
                .setUnlessEmpty<&TimelineEntry::audience>(line.audience)
                .set<&TimelineEntry::expunged>(reason)
                .set<&TimelineEntry::expungedDigests>(payloadremoval::recordOf(removed.digests))};
}

}  // namespace

Result<Committed> expungeEntry(JournalConnection &connection, JournalAppender &appender, EntityId entry,
                               const QString &reason)
{
    auto committed = appender.inTransaction([&]() -> Result<Committed> {
        const JournalReader reader(connection);
        const auto incident = reader.fold();
        if (!incident)
            return incident.error();
        const TimelineEntry *line = incident->entries().find(entry);
        if (!line)
            return Error{ErrorCode::NotFound, JournalError::tr("no entry has the id %1").arg(entry.toString()),
                         connection.path(),
                         JournalError::tr("\"evenkeel show FILE --json\" lists the entries and their ids.")};
        if (!line->expunged.isEmpty())
            return Error{
                ErrorCode::InvalidInput, JournalError::tr("this entry was expunged before"), connection.path(), {}};

        const auto removed = payloadremoval::removePayloads(connection, appender, expungedWith(*incident, *line));
        if (!removed)
            return removed.error();
        const auto named = namedAttachments(connection);
        if (!named)
            return named.error();
        for (const QByteArray &digest : removed->attachments)
            if (!named->contains(digest))
                if (auto gone = removeAttachment(connection, digest); !gone)
                    return gone.error();
        const auto head = reader.head();
        if (!head)
            return head.error();
        return appender.insertFollowing({head->hash}, head->stamp, {tombstone(*line, reason, *removed), {}});
    });
    const bool before = !committed && committed.error().code == ErrorCode::InvalidInput;
    if (!committed && !before)
        return committed;
    // secure_delete has overwritten what was removed; what SQLite moved about in earlier commits may have left copies
    // in unused parts of pages. Rebuilding the file leaves none; done again for an entry expunged before, because that
    // time another program may have been in the way.
    if (auto rebuilt = connection.rebuild(); !rebuilt) {
        Error error = rebuilt.error();
        error.what = JournalError::tr("the entry was expunged, but rebuilding the file failed: %1").arg(error.what);
        error.remedy += u' ' + JournalError::tr("Expunge it again to rebuild the file.");
        return error;
    }
    return committed;
}

}  // namespace evenkeel
