// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/commands/verbcontext.h"
#include "models/incident/entities.h"

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

}  // namespace evenkeel
