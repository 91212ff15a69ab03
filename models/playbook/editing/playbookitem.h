// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/editing/playbookschema.h"

namespace evenkeel {

/// An item for the end of a list, with a name that no other has; what it must have besides is there without a value,
/// for a person to fill in.
[[nodiscard]] YamlNode newPlaybookItem(const PlaybookSchema &schema, const YamlNode &list);

/// The same item once more, under a name that no other in the list has.
[[nodiscard]] YamlNode copyOfPlaybookItem(const YamlNode &item, const PlaybookSchema &schema, const YamlNode &list);

}  // namespace evenkeel
