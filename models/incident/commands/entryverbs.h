// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/commands/verbcontext.h"
#include "models/incident/incident.h"

#include <QStringList>

namespace evenkeel {

/// A line for the timeline as somebody says it.
struct EntryDraft {
    EntryKind kind = EntryKind::Note;
    QString text;
    Occurrence occurred;
    std::optional<Instant> learned;
    QString owner;
    std::optional<Instant> due;  ///< of an action
    bool pinned = false;
    bool isPrivate = false;
    Audience audience = Audience::Internal;
    QString link;
    QString note;
    QString origin;
    QStringList tags;
    EntityId regarding;  ///< another entry that this one answers

    bool operator==(const EntryDraft &) const = default;
};

/// What logging one line adds; `entry` is the line's id.
struct LoggedEntry {
    EntityId entry;
    Changes changes;
};

/// The line; with a hypothesis or an action also the thing itself, which the line points to. With an origin, the id is
/// made from it, so that the same import on two laptops gives one entry.
[[nodiscard]] LoggedEntry logEntry(const EntryDraft &draft, Instant now);

/// Sets one field of a line: `setEntry<&TimelineEntry::pinned>(incident, id, true)`. No change when it is that already
/// or there is no such line.
template <auto Member>
[[nodiscard]] Changes setEntry(const Incident &incident, EntityId id, const decltype(detail::typeOf(Member)) &value)
{
    const TimelineEntry *entry = incident.entries().find(id);
    if (!entry || entry->*Member == value)
        return {};
    return {ChangeOf<TimelineEntry>(id).set<Member>(value)};
}

/// Says anew when it happened; the journal keeps what was said before.
[[nodiscard]] Changes retimeEntry(const Incident &incident, EntityId id, const Occurrence &occurred);

/// Takes a line off the timeline. What it logged besides (a hypothesis, an action) stays.
[[nodiscard]] Changes removeEntry(const Incident &incident, EntityId id);

}  // namespace evenkeel
