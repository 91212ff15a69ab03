// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// A person's own Markdown, made fit to stand under a heading of `level` in a larger document: its headings go below
/// that level, its raw HTML becomes text, and what it leaves open (a code fence, an HTML comment) can't swallow what
/// follows. Works on lines; where it can't tell code from text it escapes, which then shows a backslash and no more.
[[nodiscard]] QString embeddedMarkdown(const QString &markdown, int level);

/// The first paragraph, cut after at most `most` characters at the end of a sentence or else of a word.
[[nodiscard]] QString leadOf(const QString &markdown, qsizetype most);

}  // namespace evenkeel
