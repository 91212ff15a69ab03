// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/learn/wordinglearner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <memory>

namespace evenkeel {

namespace {

// liblinear counts features from one and wants them in turn; the last one is the same in all sentences.
constexpr int BiasFeature = int(SentenceFeatureNumbers) + 1;
// Most sentences have no label of a category: those that do weigh more.
constexpr std::array Labels{1, -1};
constexpr std::array LabelWeights{2.0, 1.0};

// What is rare weighs as much more as what is in every other sentence weighs less.
constexpr double RarityScale = 1.3;

struct FreeModel {
    void operator()(model *learned) const { free_and_destroy_model(&learned); }
};

}  // namespace

void WordingLearner::add(const WordSentence &sentence, const std::set<WordingCategory> &labels)
{
    std::map<int, double> values;
    for (const SentenceFeature &feature : sentenceFeatures(sentence))
        values[int(feature.number) + 1] += double(feature.value);
    std::vector<feature_node> nodes;
    nodes.reserve(values.size() + 2);
    for (const auto &[index, value] : values)
        nodes.push_back({index, value});
    nodes.push_back({BiasFeature, 1});
    nodes.push_back({-1, 0});
    m_sentences.push_back(std::move(nodes));
    m_labels.push_back(labels);
}

WordingOpinion::AllWeights WordingLearner::learn()
{
    WordingOpinion::AllWeights all;
    const std::vector<double> ofFeatures = rarities();
    for (auto &nodes : m_sentences)
        for (feature_node &node : nodes)
            if (node.index > 0 && node.index < BiasFeature)
                node.value *= ofFeatures[size_t(node.index) - 1];
    std::ranges::transform(WordingCategories, all.begin(),
                           [&](WordingCategory category) { return learn(category, ofFeatures); });
    return all;
}

// The root of the inverse document frequency: https://nlp.stanford.edu/IR-book/ 6.2.1
std::vector<double> WordingLearner::rarities() const
{
    std::vector<int> having(SentenceFeatureNumbers);
    for (const auto &nodes : m_sentences)
        for (const feature_node &node : nodes)
            if (node.index > 0 && node.index < BiasFeature)
                ++having[size_t(node.index) - 1];
    const double sentences = double(m_sentences.size()) + 2;
    std::vector<double> rarities;
    for (const int count : having)
        rarities.push_back(RarityScale * std::sqrt(std::log(sentences / (count + 1)) / std::log(sentences)));
    return rarities;
}

WordingOpinion::Weights WordingLearner::learn(WordingCategory category, const std::vector<double> &rarities)
{
    std::vector<feature_node *> sentences;
    for (auto &nodes : m_sentences)
        sentences.push_back(nodes.data());
    std::vector<double> labels;
    for (const auto &given : m_labels)
        labels.push_back(given.contains(category) ? Labels.front() : Labels.back());

    problem known{};
    known.l = int(sentences.size());
    known.n = BiasFeature;
    known.y = labels.data();
    known.x = sentences.data();
    known.bias = 1;
    auto labelsWeighed = Labels;
    auto labelWeights = LabelWeights;
    parameter how{};
    how.solver_type = L2R_L2LOSS_SVC;
    how.C = 1;
    how.eps = 0.001;
    how.nr_weight = int(labelsWeighed.size());
    how.weight_label = labelsWeighed.data();
    how.weight = labelWeights.data();
    set_print_string_function([](const char *) {});
    const std::unique_ptr<model, FreeModel> learned(train(&known, &how));

    // What the first label that was met speaks for.
    const double sign = learned->label[0] == Labels.front() ? 1 : -1;
    WordingOpinion::Weights weights;
    for (int feature = 0; feature < int(SentenceFeatureNumbers); ++feature)
        weights.ofFeatures.push_back(float(sign * learned->w[feature] * rarities[size_t(feature)]));
    weights.bias = float(sign * learned->w[BiasFeature - 1]);
    return weights;
}

}  // namespace evenkeel
