// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/wordingopinion.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace evenkeel {

namespace {

constexpr size_t Categories = WordingCategories.size();
constexpr float MostSteps = 127;
// What separates most of the sentences that a writer labelled from the others is 0. Both were settled on drafts that
// weren't learned from: where what is found is right nine times out of ten.
constexpr float Like = -0.05F;
constexpr float Unlike = -0.65F;
constexpr qsizetype ScaleBytes = 2 * sizeof(float);
constexpr qsizetype HeadBytes = Categories * ScaleBytes;
constexpr qsizetype AllBytes = HeadBytes + qsizetype(SentenceFeatureNumbers) * qsizetype(Categories);

// The row with the largest sum.
std::pair<qsizetype, qsizetype> weightiest(const std::vector<float> &ofWords)
{
    qsizetype first = 0;
    std::pair<qsizetype, qsizetype> best{0, 1};
    float sum = 0;
    float most = 0;
    for (qsizetype i = 0; i < qsizetype(ofWords.size()); ++i) {
        if (sum <= 0) {
            sum = 0;
            first = i;
        }
        sum += ofWords[size_t(i)];
        if (sum > most) {
            most = sum;
            best = {first, i - first + 1};
        }
    }
    return best;
}

}  // namespace

QByteArray WordingOpinion::toBytes(const AllWeights &weights)
{
    QByteArray bytes(AllBytes, '\0');
    for (size_t category = 0; category < Categories; ++category) {
        const Weights &one = weights[category];
        float most = 0;
        for (const float weight : one.ofFeatures)
            most = std::max(most, std::abs(weight));
        const float step = most / MostSteps;
        char *scale = bytes.data() + qsizetype(category) * ScaleBytes;
        qToLittleEndian(step, scale);
        qToLittleEndian(one.bias, scale + sizeof(float));
        for (size_t feature = 0; feature < one.ofFeatures.size() && step > 0; ++feature)
            bytes[HeadBytes + qsizetype(feature * Categories + category)] =
                char(qint8(std::lround(one.ofFeatures[feature] / step)));
    }
    return bytes;
}

std::optional<WordingOpinion> WordingOpinion::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != AllBytes)
        return std::nullopt;
    WordingOpinion opinion;
    opinion.m_bytes = bytes;
    for (size_t category = 0; category < Categories; ++category) {
        const char *scale = bytes.constData() + qsizetype(category) * ScaleBytes;
        opinion.m_scales[category] = {qFromLittleEndian<float>(scale), qFromLittleEndian<float>(scale + sizeof(float))};
    }
    return opinion;
}

float WordingOpinion::weightOf(size_t category, quint32 feature) const
{
    const auto steps = qint8(m_bytes[HeadBytes + qsizetype(feature) * qsizetype(Categories) + qsizetype(category)]);
    return float(steps) * m_scales[category].step;
}

WordingOpinion::AllHeard WordingOpinion::of(const WordSentence &sentence) const
{
    AllHeard all;
    const auto features = sentenceFeatures(sentence);
    for (size_t category = 0; category < Categories && !sentence.isEmpty(); ++category) {
        float sum = m_scales[category].bias;
        for (const SentenceFeature &feature : features)
            sum += feature.value * weightOf(category, feature.number);
        Heard &heard = all[category];
        heard.isLike = sum > Like;
        heard.isUnlike = sum < Unlike;
        if (!heard.isLike)
            continue;
        std::vector<float> ofWords(size_t(sentence.size()));
        for (const SentenceFeature &feature : features)
            for (qsizetype i = 0; i < feature.count; ++i)
                ofWords[size_t(feature.first + i)] +=
                    feature.value * weightOf(category, feature.number) / float(feature.count);
        std::tie(heard.first, heard.count) = weightiest(ofWords);
    }
    return all;
}

}  // namespace evenkeel
