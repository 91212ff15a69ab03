// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/markdowntree.h"

#include <functional>

namespace evenkeel {

/// Calls `place` for each picture of a tree, which may give it another address, or make it text.
void placePictures(MarkdownTree &tree, const std::function<void(MarkdownInline &)> &place);

/// The same in Markdown: each picture that isn't code becomes what `place` makes of its alternative text (as written in
/// Markdown) and its address. A picture written in a roundabout way (by reference, with a title) stays as it is.
[[nodiscard]] QString placePictures(const QString &markdown,
                                    const std::function<QString(const QString &alt, const QString &address)> &place);

}  // namespace evenkeel
