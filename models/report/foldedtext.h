// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace evenkeel {

/// What stands between the letters of a text without being read.
enum class TextMarks {
    None,      ///< a text as it is
    Escapes,   ///< Markdown: backslashes, and entities for characters
    Emphasis,  ///< the same, and marks of styles, links, quotes and list items
};

/// A text as it is searched: without case, Unicode's normal form, invisible characters and different kinds of spaces,
/// dashes and quotes. Each letter knows where it came from.
struct FoldedText {
    struct Letter {
        char32_t code = 0;  ///< ' ' for any run of spaces
        qsizetype from = 0;
        qsizetype to = 0;
    };
    std::vector<Letter> letters;

    [[nodiscard]] static FoldedText of(const QString &text, TextMarks marks = TextMarks::None);
    /// A letter or digit, or what is written above one.
    [[nodiscard]] bool isOfWord(qsizetype at) const;
};

}  // namespace evenkeel
