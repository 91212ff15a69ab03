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

[[nodiscard]] EntryKind entryKindOf(LogKind kind);

}  // namespace evenkeel
