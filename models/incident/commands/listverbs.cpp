// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/listverbs.h"

#include <algorithm>

namespace evenkeel {

namespace {

bool holds(const QStringList &texts, const ListMember &member)
{
    return texts.contains(member.text, Qt::CaseInsensitive);
}

}  // namespace

Change listMember(ListName list, EntityId of, const QString &text, int place, Instant now)
{
    // The time first, so that what two laptops add in turn stays in turn after a merge.
    const QString sort = QStringLiteral("%1.%2")
                             .arg(now.time_since_epoch().count(), 14, 10, QLatin1Char('0'))
                             .arg(place, 4, 10, QLatin1Char('0'));
    return ChangeOf<ListMember>(EntityId::generate(now))
        .set<&ListMember::list>(list)
        .setUnlessEmpty<&ListMember::of>(of)
        .set<&ListMember::text>(text.trimmed())
        .set<&ListMember::sort>(sort);
}

Changes addToList(const Incident &incident, ListName list, const QStringList &texts, Instant now, EntityId of)
{
    const auto present = incident.list(list, of);
    Changes changes;
    for (const QString &text : texts) {
        const bool there = std::ranges::any_of(present, [&](const ListMember *member) {
            return member->text.compare(text.trimmed(), Qt::CaseInsensitive) == 0;
        });
        if (!there && !text.trimmed().isEmpty())
            changes.append(listMember(list, of, text, int(changes.size()), now));
    }
    return changes;
}

Changes removeFromList(const Incident &incident, ListName list, const QStringList &texts, EntityId of)
{
    Changes changes;
    for (const ListMember *member : incident.list(list, of))
        if (holds(texts, *member))
            changes.append(ChangeOf<ListMember>(member->id).set<&ListMember::deleted>(true));
    return changes;
}

Changes replaceList(const Incident &incident, ListName list, const QStringList &texts, Instant now, EntityId of)
{
    Changes changes;
    for (const ListMember *member : incident.list(list, of))
        if (!holds(texts, *member))
            changes.append(ChangeOf<ListMember>(member->id).set<&ListMember::deleted>(true));
    return changes + addToList(incident, list, texts, now, of);
}

}  // namespace evenkeel
