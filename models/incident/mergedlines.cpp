// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/mergedlines.h"

#include "models/incident/commands/curationverbs.h"

#include <algorithm>

namespace evenkeel {

EntityId MergedLines::next(EntityId entry) const
{
    const CuratedLine *line = curatedLineOf(m_incident, entry);
    if (!line || line->mergedInto.isNull() || line->mergedInto == entry)
        return {};
    const TimelineEntry *into = m_incident.entries().find(line->mergedInto);
    const bool isThere = into && !into->deleted && (!m_there || m_there->contains(into->id));
    return isThere ? into->id : EntityId();
}

EntityId MergedLines::earliest(const QList<EntityId> &circle) const
{
    return *std::ranges::min_element(circle, [this](EntityId a, EntityId b) {
        return Incident::isBefore(*m_incident.entries().find(a), *m_incident.entries().find(b));
    });
}

EntityId MergedLines::tellerOf(EntityId entry)
{
    QList<EntityId> way;
    QHash<EntityId, qsizetype> places;
    EntityId at = entry;
    EntityId teller;
    while (teller.isNull()) {
        if (const auto known = m_tellers.constFind(at); known != m_tellers.cend()) {
            teller = *known;
        } else if (const auto before = places.constFind(at); before != places.cend()) {
            teller = earliest(way.mid(*before));
        } else {
            places.insert(at, way.size());
            way.append(at);
            const EntityId into = next(at);
            teller = into.isNull() ? at : EntityId();
            at = into;
        }
    }
    for (const EntityId passed : std::as_const(way))
        m_tellers.insert(passed, teller);
    return teller;
}

}  // namespace evenkeel
