// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/markdowntree.h"

namespace evenkeel {

/// The words without styles; a line break is a newline. For bookmarks, titles and search.
[[nodiscard]] QString toPlainText(const MarkdownInlines &inlines);

/// The words of a document: blocks separated by an empty line, list items by a newline (marked "-", "1.", "[x]"),
/// cells by a tab.
[[nodiscard]] QString toPlainText(const MarkdownTree &tree);

}  // namespace evenkeel
