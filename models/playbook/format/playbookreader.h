// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/yamlproblem.h"
#include "models/playbook/playbook.h"

namespace evenkeel {

/// What a tree says, as far as it can be read, and all that is wrong with it, in the order of the file.
struct PlaybookReading {
    Playbook playbook;
    QList<YamlProblem> problems;
};

/// Reads a tree that is already merged with what it extends. Unknown keys, missing keys, wrong types, unknown words and
/// limits are problems; so is what doesn't hold together (findPlaybookFaults).
[[nodiscard]] PlaybookReading readPlaybook(const YamlNode &root);

}  // namespace evenkeel
