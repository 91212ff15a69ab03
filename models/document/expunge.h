// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/document/journalappender.h"

#include <QSet>

namespace evenkeel {

class JournalConnection;

/// What goes when an entry is expunged: itself, what says its words again (the hypothesis or action that it announced)
/// and what was recorded as a part of it.
[[nodiscard]] QSet<EntityId> expungedWith(const Incident &incident, const TimelineEntry &entry);

/// Removes all that the journal ever said of an entry, and the bytes of its attachment unless another entity names
/// them: for a secret pasted by mistake. The digests stay, so the chain holds; a tombstone says who removed it, when
/// and why; the file is rebuilt, so that no byte of the payload is left in it. Can't be undone.
[[nodiscard]] Result<Committed> expungeEntry(JournalConnection &connection, JournalAppender &appender, EntityId entry,
                                             const QString &reason);

}  // namespace evenkeel
