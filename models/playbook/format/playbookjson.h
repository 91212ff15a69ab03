// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/yamlnode.h"

namespace evenkeel {

/// JSON in the order of the keys: the form in which an incident keeps its playbook.
[[nodiscard]] QByteArray toJson(const YamlNode &node);
/// Reads what toJson wrote; Damaged for anything else.
[[nodiscard]] Result<YamlNode> playbookNodeFromJson(const QByteArray &json);

}  // namespace evenkeel
