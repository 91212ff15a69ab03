// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/yamlnode.h"
#include "models/playbook/playbook.h"

namespace evenkeel {

/// The playbook as a tree that readPlaybook reads back as the same. Empty texts, lists and limits are left out.
[[nodiscard]] YamlNode writePlaybook(const Playbook &playbook);

}  // namespace evenkeel
