// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/wording/markdownsentences.h"

#include <vector>

namespace evenkeel {

/// Something that a sentence has and others may have too: up to three words in a row, or two to five letters in a row
/// of a word. Known by a number that different ones may share.
struct SentenceFeature {
    quint32 number = 0;
    float value = 0;      ///< the more such features a sentence has, the less each of them says
    qsizetype first = 0;  ///< words of the sentence, where it is met first …
    qsizetype count = 0;  ///< … as many

    friend bool operator==(const SentenceFeature &, const SentenceFeature &) = default;
};

inline constexpr quint32 SentenceFeatureNumbers = 1U << 16;

/// None twice. Who is named, and which number it is, makes no difference.
[[nodiscard]] std::vector<SentenceFeature> sentenceFeatures(const WordSentence &sentence);

}  // namespace evenkeel
