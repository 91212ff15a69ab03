// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/entryverbs.h"

#include "models/incident/commands/listverbs.h"

namespace evenkeel {

LoggedEntry logEntry(const EntryDraft &draft, Instant now)
{
    const EntityId id = draft.origin.isEmpty() ? EntityId::generate(now) : EntityId::ofOrigin(draft.origin.toUtf8());
    const auto partner = [&](const char *kind) {
        return draft.origin.isEmpty() ? EntityId::generate(now)
                                      : EntityId::ofOrigin((QLatin1StringView(kind) + draft.origin).toUtf8());
    };
    LoggedEntry logged{id, {}};
    EntityId regarding = draft.regarding;
    if (draft.kind == EntryKind::Hypothesis) {
        regarding = partner("hypothesis:");
        logged.changes.append(ChangeOf<Hypothesis>(regarding)
                                  .set<&Hypothesis::text>(draft.text)
                                  .setUnlessEmpty<&Hypothesis::owner>(draft.owner)
                                  .set<&Hypothesis::opened>(draft.occurred.begin));
    } else if (draft.kind == EntryKind::Action) {
        regarding = partner("action:");
        logged.changes.append(ChangeOf<ActionItem>(regarding)
                                  .set<&ActionItem::text>(draft.text)
                                  .setUnlessEmpty<&ActionItem::owner>(draft.owner)
                                  .setUnlessEmpty<&ActionItem::due>(draft.due));
    }
    // The line comes last: it is what a reader of the journal sees, and it names the thing before it.
    logged.changes.append(ChangeOf<TimelineEntry>(id)
                              .set<&TimelineEntry::kind>(draft.kind)
                              .set<&TimelineEntry::text>(draft.text)
                              .set<&TimelineEntry::occurred>(draft.occurred.begin)
                              .setUnlessEmpty<&TimelineEntry::until>(draft.occurred.end)
                              .setUnlessEmpty<&TimelineEntry::about>(draft.occurred.about)
                              .setUnlessEmpty<&TimelineEntry::learned>(draft.learned)
                              .setUnlessEmpty<&TimelineEntry::owner>(draft.owner)
                              .setUnlessEmpty<&TimelineEntry::pinned>(draft.pinned)
                              .setUnlessEmpty<&TimelineEntry::isPrivate>(draft.isPrivate)
                              .setUnlessEmpty<&TimelineEntry::audience>(draft.audience)
                              .setUnlessEmpty<&TimelineEntry::link>(draft.link)
                              .setUnlessEmpty<&TimelineEntry::note>(draft.note)
                              .setUnlessEmpty<&TimelineEntry::origin>(draft.origin)
                              .setUnlessEmpty<&TimelineEntry::regarding>(regarding));
    for (qsizetype i = 0; i < draft.tags.size(); ++i)
        logged.changes.append(listMember(ListName::Tag, id, draft.tags[i], int(i), now));
    return logged;
}

Changes retimeEntry(const Incident &incident, EntityId id, const Occurrence &occurred)
{
    const TimelineEntry *entry = incident.entries().find(id);
    if (!entry || (entry->occurred == occurred.begin && entry->until == occurred.end && entry->about == occurred.about))
        return {};
    return {ChangeOf<TimelineEntry>(id)
                .set<&TimelineEntry::occurred>(occurred.begin)
                .set<&TimelineEntry::until>(occurred.end)
                .set<&TimelineEntry::about>(occurred.about)};
}

Changes removeEntry(const Incident &incident, EntityId id)
{
    return setEntry<&TimelineEntry::deleted>(incident, id, true);
}

}  // namespace evenkeel
