// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/markup/wording/wordingrule.h"

#include <QByteArray>

namespace evenkeel {

/// Reads a file of rules; resources/language/README.md describes it. What is unknown, missing or no rule:
/// InvalidInput, with file, line and what was expected. Patterns are read later, with the lists of all files.
[[nodiscard]] Result<WordingFile> readWordingFile(const QByteArray &yaml, const QString &file);

}  // namespace evenkeel
