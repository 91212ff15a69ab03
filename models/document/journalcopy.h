// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace evenkeel {

class JournalConnection;

/// Writes a copy of an open file to a new path, whole or not at all, replacing nothing. Works also when the open file
/// has been removed from its folder meanwhile, as long as its disk can still be read.
[[nodiscard]] Result<void> copyJournal(const JournalConnection &connection, const QString &path);

}  // namespace evenkeel
