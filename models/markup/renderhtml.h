// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/markdowntree.h"

namespace evenkeel {

/// The tree as an HTML fragment: every text escaped, no script, style sheet or picture, nothing fetched. Headings
/// carry their anchor as id.
[[nodiscard]] QString renderHtml(const MarkdownTree &tree);

}  // namespace evenkeel
