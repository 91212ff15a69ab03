// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/entity.h"

#include <QList>
#include <QString>

namespace evenkeel {

/// One field set to one value. `index` is the field's place in its kind's table, or -1 with `unknownName` when this
/// version doesn't know the field.
struct FieldChange {
    int index = -1;
    QString unknownName;
    FieldValue value;

    bool operator==(const FieldChange &) const = default;
};

/// Sets fields of one entity; the entity comes to be with its first change.
struct Change {
    EntityKind kind = EntityKind::Unknown;
    QString unknownKind;  ///< the stored name, where kind is Unknown
    EntityId id;
    QList<FieldChange> fields;

    [[nodiscard]] QString fieldName(const FieldChange &change) const
    {
        return change.index < 0 ? change.unknownName : QString(fieldsOf(kind)[size_t(change.index)].name);
    }
    bool operator==(const Change &) const = default;
};

using Changes = QList<Change>;

/// What is the same for all changes of one transaction.
struct TransactionHeader {
    Stamp stamp;
    Instant logged{};
    QString author;
    QString device;
};

struct Transaction {
    TransactionHeader header;
    Changes changes;
};

/// The kind that stores a value type; specialised in entities.h.
template <typename T>
struct KindOf;

/// Builds a Change of one entity from its members, so that no field is named by a string:
/// `ChangeOf<TimelineEntry>(id).set<&TimelineEntry::text>(text)`.
template <typename T>
class ChangeOf
{
public:
    explicit ChangeOf(EntityId id) : m_change{KindOf<T>::kind, {}, id, {}} {}

    template <auto Member>
    ChangeOf &set(const decltype(detail::typeOf(Member)) &value)
    {
        const auto fields = fieldsOf(KindOf<T>::kind);
        for (size_t i = 0; i < fields.size(); ++i)
            if (fields[i].read == &detail::readMember<Member>)
                m_change.fields.append(
                    {int(i), {}, FieldCodec<std::decay_t<decltype(detail::typeOf(Member))>>::to(value)});
        return *this;
    }

    /// Like set, but leaves the field unset when the value is its empty one: keeps the journal small.
    template <auto Member>
    ChangeOf &setUnlessEmpty(const decltype(detail::typeOf(Member)) &value)
    {
        return value == decltype(detail::typeOf(Member)){} ? *this : set<Member>(value);
    }

    operator Change() const { return m_change; }
    [[nodiscard]] bool isEmpty() const { return m_change.fields.isEmpty(); }

private:
    Change m_change;
};

}  // namespace evenkeel
