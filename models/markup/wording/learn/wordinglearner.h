// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/wording/wordingopinion.h"

#include <linear.h>

#include <set>
#include <vector>

namespace evenkeel {

/// Learns from labelled sentences of one language what sentences of each category sound like. By liblinear, whose
/// answer is the same each time.
class WordingLearner
{
public:
    /// A feature weighs the less, the more sentences have it.
    void add(const WordSentence &sentence, const std::set<WordingCategory> &labels);
    [[nodiscard]] WordingOpinion::AllWeights learn();

private:
    [[nodiscard]] std::vector<double> rarities() const;
    [[nodiscard]] WordingOpinion::Weights learn(WordingCategory category, const std::vector<double> &rarities);

    std::vector<std::vector<feature_node>> m_sentences;
    std::vector<std::set<WordingCategory>> m_labels;
};

}  // namespace evenkeel
