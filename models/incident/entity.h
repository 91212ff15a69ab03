// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fieldvalue.h"
#include "models/incident/stamp.h"

#include <QMap>
#include <QString>

#include <span>

namespace evenkeel {

/// Every kind of thing an incident consists of. Stored by name (entityKindName); a kind that only a newer version knows
/// stays in the journal and is left out of the Incident.
enum class EntityKind : quint8 {
    Facts,
    ImpactWindow,
    RoleAssignment,
    Entry,
    Hypothesis,
    ActionItem,
    CommsDraft,
    Evidence,
    PostmortemSection,
    Why,
    ListMember,
    Link,
    PlaybookCopy,
    StepRecord,
    Snooze,
    ResponderState,
    AidAnswer,
    CheckIn,
    CuratedLine,
    ImpactMeasure,
    Reviewer,
    ReviewComment,
    ParticipantNote,
    Sharing,
    Seal,
    ParkedTopic,
    Redaction,
    Unknown,
};

/// What all entities share: identity, when and by whom they were first recorded, and what this version can't read.
struct Entity {
    EntityId id;
    bool deleted = false;  ///< a tombstone: creation undone, or removed by a person
    Instant logged{};      ///< when the first transaction about it was recorded
    QString author;        ///< who recorded that

    Stamp created;  ///< the lowest stamp that touched it
    FieldStamps stamps;

    /// Fields this version doesn't know, or whose value it can't read, as stored, with the stamp that set each.
    struct Unread {
        Stamp stamp;
        FieldValue value;
    };
    QMap<QString, Unread> unread;
};

/// One field of an entity kind: its stored name, and how to reach its member. A kind's table of these drives fold,
/// inverse and diff. Names are never reused or retyped.
struct FieldDefinition {
    QLatin1StringView name;
    bool (*assign)(Entity &, const FieldValue &);
    FieldValue (*read)(const Entity &);
};

namespace detail {

template <typename C, typename M>
C classOf(M C::*);
template <typename C, typename M>
M typeOf(M C::*);

template <auto Member>
bool assignMember(Entity &entity, const FieldValue &value)
{
    using Class = decltype(classOf(Member));
    using Type = decltype(typeOf(Member));
    return FieldCodec<Type>::from(value, static_cast<Class &>(entity).*Member);
}

template <auto Member>
FieldValue readMember(const Entity &entity)
{
    using Class = decltype(classOf(Member));
    using Type = decltype(typeOf(Member));
    return FieldCodec<Type>::to(static_cast<const Class &>(entity).*Member);
}

}  // namespace detail

template <auto Member>
constexpr FieldDefinition field(const char *name)
{
    return {QLatin1StringView(name), &detail::assignMember<Member>, &detail::readMember<Member>};
}

[[nodiscard]] QLatin1StringView entityKindName(EntityKind kind);
[[nodiscard]] EntityKind entityKindFromName(QByteArrayView name);

/// The fields of a kind; empty for EntityKind::Unknown. At most 63, since FieldStamps keeps them as bits.
[[nodiscard]] std::span<const FieldDefinition> fieldsOf(EntityKind kind);

/// The place of a field in its kind's table, or -1.
[[nodiscard]] int fieldIndex(EntityKind kind, QByteArrayView name);

}  // namespace evenkeel
