// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/wording/sentencefeatures.h"
#include "models/markup/wording/wordingcategory.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace evenkeel {

/// What a sentence sounds like, learned from labelled ones (resources/language/sentences): a second opinion beside the
/// rules, which know phrases only. A linear classifier a category (liblinear's L2-regularised L2-loss support vectors)
/// over hashed features. A value; what it looks at is shared.
class WordingOpinion
{
public:
    /// Of one category: what each feature weighs, and what a sentence without any would be given.
    struct Weights {
        std::vector<float> ofFeatures;  ///< SentenceFeatureNumbers of them
        float bias = 0;
    };
    using AllWeights = std::array<Weights, WordingCategories.size()>;

    /// As fromBytes reads them: rounded to a byte each.
    [[nodiscard]] static QByteArray toBytes(const AllWeights &weights);
    /// The bytes are shared, and looked at in place. Without a value when they aren't such.
    [[nodiscard]] static std::optional<WordingOpinion> fromBytes(const QByteArray &bytes);

    struct Heard {
        bool isLike = false;    ///< sounds like the category's: enough to say so where no rule does
        bool isUnlike = false;  ///< sounds so little like them that a rule may be wrong
        qsizetype first = 0;    ///< of what is like them, the words that say most of it …
        qsizetype count = 0;    ///< … at least one
    };
    using AllHeard = std::array<Heard, WordingCategories.size()>;
    /// In the order of WordingCategories.
    [[nodiscard]] AllHeard of(const WordSentence &sentence) const;

private:
    struct Scale {
        float step = 0;
        float bias = 0;
    };
    [[nodiscard]] float weightOf(size_t category, quint32 feature) const;

    QByteArray m_bytes;
    std::array<Scale, WordingCategories.size()> m_scales{};
};

}  // namespace evenkeel
