// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/entities.h"

#include <optional>

namespace evenkeel {

/// A stretch of a text, in QChars.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// The words of a comment, and what stands before them, taken from where they are selected. Space around them is no
/// part of them.
struct QuotedWords {
    QString quote;
    QString before;

    bool operator==(const QuotedWords &) const = default;
};
[[nodiscard]] QuotedWords quotedAt(const QString &text, TextSpan selected);

/// Where the words that a comment is about stand now. Of several equal places, the one with most of what stood before
/// it; where the words were edited, the place that keeps most of them, if those are well over a half. Nothing when
/// they are gone, or when the comment is about the whole section.
[[nodiscard]] std::optional<TextSpan> placeOf(const ReviewComment &comment, const QString &text);

}  // namespace evenkeel
