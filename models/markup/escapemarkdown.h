// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// Text as GitHub's Markdown, for a paragraph, a list item or a quote: whatever looks like Markdown, HTML, an entity
/// or the start of a block stays text, character for character. A newline becomes a hard line break, and the text may
/// go on without indentation. Empty lines at both ends are dropped; CR and CRLF are newlines; NUL becomes U+FFFD.
/// Bare URLs still become links to themselves.
[[nodiscard]] QString escapeMarkdown(const QString &text);

/// The same on one line, for a heading or the label of a link: newlines become spaces.
[[nodiscard]] QString escapeMarkdownLine(const QString &text);

/// The same for the cell of a table whose rows begin with a pipe. A newline becomes "&#10;", which browsers show as a
/// space and the PDF as a new line.
[[nodiscard]] QString escapeMarkdownTableCell(const QString &text);

}  // namespace evenkeel
