// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/curationverbs.h"

#include "models/incident/mergedlines.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct CurationVerbs {
    Q_DECLARE_TR_FUNCTIONS(CurationVerbs)
};

const TimelineEntry *lineToCurate(const Incident &incident, EntityId entry)
{
    const TimelineEntry *line = incident.entries().find(entry);
    return line && !line->deleted ? line : nullptr;
}

template <auto Member>
void setWhereOther(ChangeOf<CuratedLine> &change, const CuratedLine &stored, const CuratedLine &wanted)
{
    if (stored.*Member != wanted.*Member)
        change.set<Member>(wanted.*Member);
}

// What `edit` makes of what is said of the entry, as one change; none where that is said already. Undo makes a
// tombstone of what it takes back, with all its fields in it: none of them may come back with the next edit.
template <typename F>
Changes curate(const Incident &incident, EntityId entry, F edit)
{
    const TimelineEntry *line = lineToCurate(incident, entry);
    if (!line)
        return {};
    const CuratedLine *known = incident.curatedLines().find(curatedLineId(entry));
    const CuratedLine stored = known ? *known : CuratedLine();
    CuratedLine wanted = known && !known->deleted ? *known : CuratedLine();
    wanted.entry = entry;
    edit(wanted);
    if (wanted.title == line->text.trimmed())
        wanted.title.clear();
    if (wanted.occurred == line->occurred)
        wanted.occurred.reset();
    if (!wanted.dropped)
        wanted.because.clear();

    ChangeOf<CuratedLine> change(curatedLineId(entry));
    setWhereOther<&CuratedLine::dropped>(change, stored, wanted);
    setWhereOther<&CuratedLine::because>(change, stored, wanted);
    setWhereOther<&CuratedLine::title>(change, stored, wanted);
    setWhereOther<&CuratedLine::occurred>(change, stored, wanted);
    setWhereOther<&CuratedLine::mergedInto>(change, stored, wanted);
    setWhereOther<&CuratedLine::evidence>(change, stored, wanted);
    setWhereOther<&CuratedLine::source>(change, stored, wanted);
    if (change.isEmpty() && !stored.deleted)
        return {};
    setWhereOther<&CuratedLine::entry>(change, stored, wanted);
    setWhereOther<&CuratedLine::deleted>(change, stored, wanted);
    return {change};
}

}  // namespace

EntityId curatedLineId(EntityId entry)
{
    return EntityId::ofOrigin("curated\n" + entry.toString().toLatin1());
}

const CuratedLine *curatedLineOf(const Incident &incident, EntityId entry)
{
    // Mostly nobody has curated anything, and then no id need be worked out.
    if (incident.curatedLines().size() == 0)
        return nullptr;
    const CuratedLine *line = incident.curatedLines().find(curatedLineId(entry));
    return line && !line->deleted ? line : nullptr;
}

Changes dropLines(const Incident &incident, const QList<EntityId> &entries, const QString &because)
{
    Changes changes;
    for (const EntityId entry : entries)
        if (const CuratedLine *line = curatedLineOf(incident, entry); !line || !line->dropped)
            changes += curate(incident, entry, [&](CuratedLine &wanted) {
                wanted.dropped = true;
                wanted.because = because.trimmed();
            });
    return changes;
}

Changes keepLines(const Incident &incident, const QList<EntityId> &entries)
{
    MergedLines merged(incident);
    QSet<EntityId> kept;
    Changes changes;
    for (const EntityId entry : entries)
        for (const EntityId line : {entry, merged.tellerOf(entry)}) {
            if (!kept.contains(line) && curatedLineOf(incident, line))
                changes += curate(incident, line, [](CuratedLine &wanted) { wanted.dropped = false; });
            kept.insert(line);
        }
    return changes;
}

Changes giveDropReason(const Incident &incident, EntityId entry, const QString &because)
{
    const CuratedLine *line = curatedLineOf(incident, entry);
    if (!line || !line->dropped)
        return {};
    return curate(incident, entry, [&](CuratedLine &wanted) { wanted.because = because.trimmed(); });
}

Changes retitleLine(const Incident &incident, EntityId entry, const QString &title)
{
    return curate(incident, entry, [&](CuratedLine &wanted) { wanted.title = title.trimmed(); });
}

Changes retimeLine(const Incident &incident, EntityId entry, std::optional<Instant> occurred)
{
    return curate(incident, entry, [&](CuratedLine &wanted) { wanted.occurred = occurred; });
}

Result<Changes> mergeLines(const Incident &incident, const QList<EntityId> &entries, EntityId into)
{
    MergedLines merged(incident);
    const EntityId teller = merged.tellerOf(into);
    if (!lineToCurate(incident, teller))
        return Error{ErrorCode::NotFound, CurationVerbs::tr("the line to merge into is gone"), {}, {}};
    if (const CuratedLine *line = curatedLineOf(incident, teller); line && line->dropped)
        return Error{ErrorCode::InvalidInput,
                     CurationVerbs::tr("a line can't be told in one that is left out"),
                     {},
                     CurationVerbs::tr("Keep that one first, or choose another.")};
    Changes changes;
    for (const EntityId entry : entries) {
        if (entry == into)
            continue;
        if (entry == teller)
            return Error{ErrorCode::InvalidInput,
                         CurationVerbs::tr("the one line is told in the other already"),
                         {},
                         CurationVerbs::tr("Take them apart first.")};
        changes += curate(incident, entry, [&](CuratedLine &wanted) {
            wanted.mergedInto = teller;
            wanted.dropped = false;
        });
    }
    return changes;
}

Changes takeLinesApart(const Incident &incident, const QList<EntityId> &entries)
{
    const QSet<EntityId> chosen(entries.begin(), entries.end());
    Changes changes;
    incident.curatedLines().forEach([&](const CuratedLine &line) {
        if (!line.mergedInto.isNull() && (chosen.contains(line.entry) || chosen.contains(line.mergedInto)))
            changes += curate(incident, line.entry, [](CuratedLine &wanted) { wanted.mergedInto = {}; });
    });
    return changes;
}

Result<Changes> pointToEvidence(const Incident &incident, EntityId entry, EntityId evidence)
{
    const Evidence *file = incident.evidence().find(evidence);
    if (!evidence.isNull() && (!file || file->deleted) && !lineToCurate(incident, evidence))
        return Error{ErrorCode::NotFound, CurationVerbs::tr("there is no such evidence any more"), {}, {}};
    if (evidence == entry)
        return Error{ErrorCode::InvalidInput,
                     CurationVerbs::tr("a line is no evidence of itself"),
                     {},
                     CurationVerbs::tr("Choose a file or another line, or say in words what shows it.")};
    return curate(incident, entry, [&](CuratedLine &wanted) {
        wanted.evidence = evidence;
        wanted.source.clear();
    });
}

Changes nameSource(const Incident &incident, EntityId entry, const QString &source)
{
    return curate(incident, entry, [&](CuratedLine &wanted) {
        wanted.evidence = {};
        wanted.source = source.trimmed();
    });
}

Changes tellAsRecorded(const Incident &incident, const QList<EntityId> &entries)
{
    Changes changes;
    for (const EntityId entry : entries)
        if (curatedLineOf(incident, entry))
            changes += curate(incident, entry, [&](CuratedLine &wanted) {
                const EntityId same = wanted.entry;
                wanted = CuratedLine();
                wanted.entry = same;
            });
    return changes;
}

}  // namespace evenkeel
