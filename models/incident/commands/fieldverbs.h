// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/entities.h"
#include "models/incident/entitytable.h"

namespace evenkeel {

/// Sets one field of an entity: `setField<&Hypothesis::owner>(incident.hypotheses(), id, name)`. No change when it is
/// that already, or when the table has no such entity that isn't a tombstone.
template <auto Member, typename T>
[[nodiscard]] Changes setField(const EntityTable<T> &table, EntityId id, const decltype(detail::typeOf(Member)) &value)
{
    const T *entity = table.find(id);
    if (!entity || entity->deleted || entity->*Member == value)
        return {};
    return {ChangeOf<T>(id).template set<Member>(value)};
}

/// Makes the entity a tombstone; no change when it is one, or isn't there.
template <typename T>
[[nodiscard]] Changes removeEntity(const EntityTable<T> &table, EntityId id)
{
    return setField<&T::deleted>(table, id, true);
}

/// Lifts the tombstone; no change when there is none.
template <typename T>
[[nodiscard]] Changes restoreEntity(const EntityTable<T> &table, EntityId id)
{
    const T *entity = table.find(id);
    if (!entity || !entity->deleted)
        return {};
    return {ChangeOf<T>(id).template set<&T::deleted>(false)};
}

}  // namespace evenkeel
