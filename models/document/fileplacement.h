// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace evenkeel {

/// Making a new file appear whole or not at all.
namespace fileplacement {

/// Makes an empty file beside `path`, readable by its owner only, and gives its name.
[[nodiscard]] Result<QString> makeTemporaryBeside(const QString &path);

/// Gives the finished file its name without replacing another, and syncs the folder. The temporary name is gone
/// afterwards, whatever the outcome.
[[nodiscard]] Result<void> place(const QString &temporary, const QString &path);

}  // namespace fileplacement

}  // namespace evenkeel
