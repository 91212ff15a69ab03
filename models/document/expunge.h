// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/document/journalappender.h"

namespace evenkeel {

class JournalConnection;

/// Removes all that the journal ever said of an entry, and the bytes of its attachment unless another entity names
/// them: for a secret pasted by mistake. The digests stay, so the chain holds; a tombstone says who removed it, when
/// and why; the file is rebuilt, so that no byte of the payload is left in it. Can't be undone.
[[nodiscard]] Result<Committed> expungeEntry(JournalConnection &connection, JournalAppender &appender, EntityId entry,
                                             const QString &reason);

}  // namespace evenkeel
