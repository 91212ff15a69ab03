// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/yamlnode.h"

namespace evenkeel {

/// What a playbook that extends `base` has to say so that both together say what `edited` says: mergePlaybooks the
/// other way round. Items that are as in the base aren't in it; what the base says and `edited` doesn't is there
/// without a value. An item that isn't where merging would put it is left out of the base and said whole, with all
/// that follow it.
[[nodiscard]] YamlNode playbookDifference(const YamlNode &base, const YamlNode &edited);

}  // namespace evenkeel
