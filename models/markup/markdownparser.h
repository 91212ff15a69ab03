// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/markup/markdowntree.h"

#include <QString>

namespace evenkeel {

/// How much of other people's Markdown is taken. A ragged table of 20 KB can mean millions of cells, so the size of
/// the text alone doesn't bound the work.
struct MarkdownLimits {
    qsizetype bytes = 16 * 1024 * 1024;  ///< of the text in UTF-8
    qsizetype nodes = 2'000'000;         ///< blocks, inlines and table cells, empty ones included
};

/// Reads GitHub's Markdown: CommonMark with tables, task lists, strikethrough and bare URLs as links. Raw HTML is
/// text. A link to anything but http, https, mailto or a heading of the same text is its text. Quotes, lists and
/// styles nested deeper than 48 are flattened. Fails with InvalidInput beyond the limits, never otherwise.
[[nodiscard]] Result<MarkdownTree> parseMarkdown(const QString &text, const MarkdownLimits &limits = {});

}  // namespace evenkeel
