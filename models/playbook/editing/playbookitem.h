// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/editing/playbookschema.h"

namespace evenkeel {

/// An item for the end of a list, with a name that no other has; what it must have besides is there without a value,
/// for a person to fill in.
[[nodiscard]] PlaybookNode newPlaybookItem(const PlaybookSchema &schema, const PlaybookNode &list);

/// The same item once more, under a name that no other in the list has.
[[nodiscard]] PlaybookNode copyOfPlaybookItem(const PlaybookNode &item, const PlaybookSchema &schema,
                                              const PlaybookNode &list);

}  // namespace evenkeel
