// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace evenkeel {

/// What an editor's button or key does to a Markdown text: one replacement, and what is selected then. Counted as
/// QString counts.
struct MarkdownEditing {
    qsizetype start = 0;
    qsizetype length = 0;
    QString replacement;
    qsizetype selectionStart = 0;
    qsizetype selectionLength = 0;

    bool operator==(const MarkdownEditing &) const = default;
};

struct TextSelection {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// What a line begins with.
enum class MarkdownLineMark { Heading, Bullet, Number, Task, Quote };

/// Puts a mark ("**", "`") around what is selected, or around the word at the cursor; takes it away where it is. Spaces
/// at the ends stay outside, because Markdown wants it so.
[[nodiscard]] MarkdownEditing toggleAround(const QString &text, TextSelection selection, const QString &mark);

/// Begins the selected lines with a mark in place of another's; takes it away when all of them have it. Empty lines
/// between others are left alone. A heading goes one level down each time, after the fourth back to text.
[[nodiscard]] MarkdownEditing toggleLines(const QString &text, TextSelection selection, MarkdownLineMark mark);

/// A link around what is selected; the address is what is selected then.
[[nodiscard]] MarkdownEditing insertLink(const QString &text, TextSelection selection, const QString &address);

/// A table of two columns on lines of its own.
[[nodiscard]] MarkdownEditing insertTable(const QString &text, TextSelection selection, const QString &firstHead,
                                          const QString &secondHead);

/// A picture as a paragraph of its own; its words are what is selected then.
[[nodiscard]] MarkdownEditing insertPicture(const QString &text, TextSelection selection, const QString &words,
                                            const QString &address);

/// What Return does within a list or a quotation: the next item begins, or, in an empty one, the list ends. Nothing
/// elsewhere.
[[nodiscard]] std::optional<MarkdownEditing> continueList(const QString &text, qsizetype cursor);

}  // namespace evenkeel
