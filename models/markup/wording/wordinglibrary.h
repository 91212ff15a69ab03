// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/markup/wording/wordingrules.h"

namespace evenkeel {

/// The folder in which a person's own language rules are (NAME.yaml); it needn't exist.
[[nodiscard]] QString ownWordingFolder();

/// The rules that ship. Each language's file is read once, when its rules are first asked for; may be called from any
/// thread.
[[nodiscard]] const WordingRules &shippedWordingRules();

/// Those that ship, and over them the files of a folder, by name. The first file that can't be read is told.
[[nodiscard]] Result<WordingRules> wordingRulesWith(const QString &folder);

}  // namespace evenkeel
