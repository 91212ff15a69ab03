// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/wording/wordingrule.h"
#include "models/markup/yamlproblem.h"

namespace evenkeel {

/// A pattern of words as a tree.
struct WordPattern {
    enum class Kind {
        Word,         ///< `text`, with `*` before or after it for any letters; `!` before it: none of its list's words
        AnyWord,      ///< _
        Gap,          ///< ... or ...N: up to `most` words
        List,         ///< <text>
        Sentence,     ///< ^: the sentence begins here
        Sequence,     ///< all of `parts`, in turn
        Alternatives  ///< one of `parts`
    };

    Kind kind = Kind::Sequence;
    QString text;
    int most = 0;
    bool optional = false;
    QList<WordPattern> parts;
};

/// Reads one pattern; a problem says what is wrong with it.
[[nodiscard]] Result<WordPattern> readWordPattern(const WordingPattern &written);

}  // namespace evenkeel
