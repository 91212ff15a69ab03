// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/commands/entryverbs.h"
#include "models/intake/logline.h"

namespace evenkeel {

/// What a line is read against in this incident: its zone, everybody who has or had a role or owns a thing, its
/// systems.
[[nodiscard]] LogLineContext logLineContext(const Incident &incident, Instant now);

/// The entry that a line comes to when it is logged now. The line must have a text.
[[nodiscard]] EntryDraft draftOf(const LogLine &line, Instant now);

/// The follow-up action that somebody types as in the log line ("alert on the pool @eli by Friday"): to prevent, within
/// a month, until its table says otherwise. No change without a text.
[[nodiscard]] Changes followUpFrom(const QString &typed, const Incident &incident, Instant now);

/// What somebody types in the meeting while a line is looked at (null: none). With a time, which is one of that line's
/// day, it is an entry as any other; without, it is said of the line, in the record and not told as part of the course.
/// `!a` makes it a follow-up action. No change without a text.
[[nodiscard]] Changes meetingNoteFrom(const QString &typed, EntityId about, const Incident &incident, Instant now);

[[nodiscard]] EntryKind entryKindOf(LogKind kind);

}  // namespace evenkeel
