// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/markdowntree.h"

#include <QStringList>

namespace evenkeel::test {

/// The reference implementation of GitHub's Markdown, as a program; tests that need it are skipped without it.
class CmarkGfm
{
public:
    [[nodiscard]] static bool isInstalled();

    /// The document it understands, written as outlineOf writes a tree.
    [[nodiscard]] static QString outline(const QString &markdown);
    /// The texts of its blocks that hold inlines, in order; line breaks of either kind are newlines.
    [[nodiscard]] static QStringList texts(const QString &markdown);
    [[nodiscard]] static QString html(const QString &markdown);
};

/// One line a block and inline, indented by depth; the same from a tree and from cmark-gfm.
[[nodiscard]] QString outlineOf(const MarkdownTree &tree);

}  // namespace evenkeel::test
