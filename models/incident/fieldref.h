// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QMetaType>

namespace evenkeel {

/// One field of one entity; all its fields; or, with the kind ListMember and a null id, one of the incident's lists.
struct FieldRef {
    static constexpr int AllFields = -1;

    EntityRef entity;
    int field = AllFields;
    ListName list = ListName::System;

    [[nodiscard]] bool isList() const { return entity.kind == EntityKind::ListMember && entity.id.isNull(); }
    [[nodiscard]] bool isNull() const { return entity.id.isNull() && !isList(); }
    bool operator==(const FieldRef &) const = default;
};

/// The place of a member in its kind's table of fields.
template <auto Member>
[[nodiscard]] int fieldIndexOf()
{
    const auto fields = fieldsOf(KindOf<decltype(detail::classOf(Member))>::kind);
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].read == &detail::readMember<Member>)
            return int(i);
    return FieldRef::AllFields;
}

/// A field of the incident as a whole.
template <auto Member>
[[nodiscard]] FieldRef factRef(const Incident &incident)
{
    return {{EntityKind::Facts, incident.id()}, fieldIndexOf<Member>()};
}

}  // namespace evenkeel

Q_DECLARE_METATYPE(evenkeel::FieldRef)
