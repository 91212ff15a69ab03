// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/sentencefeatures.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr qsizetype MostWords = 3;
constexpr qsizetype FewestLetters = 2;
constexpr qsizetype MostLetters = 5;
// What is longer is nobody's word.
constexpr qsizetype LongestWord = 60;

// What no word is.
constexpr QChar Edge{u'_'};
constexpr QChar Somebody{u'@'};
constexpr QChar Number{u'#'};

// FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
class FeatureNumber
{
public:
    explicit FeatureNumber(QChar kind) { add(kind); }

    void add(QChar c)
    {
        constexpr quint32 Prime = 16777619;
        m_hash = (m_hash ^ c.unicode()) * Prime;
    }
    void add(QStringView text)
    {
        for (const QChar c : text)
            add(c);
    }
    // The lower bits of this hash are the weaker ones.
    [[nodiscard]] quint32 number() const { return (m_hash ^ (m_hash >> 16)) % SentenceFeatureNumbers; }

private:
    quint32 m_hash = 2166136261;
};

QString wordAsFeature(const WordToken &token)
{
    if (token.isPerson)
        return Somebody;
    if (!token.word.isEmpty() && token.word.front().isDigit())
        return Number;
    return token.word.left(LongestWord);
}

void addWords(const QStringList &words, std::vector<SentenceFeature> &features)
{
    // The edges of a sentence count as words.
    for (qsizetype first = -1; first <= words.size(); ++first) {
        FeatureNumber number(u'w');
        for (qsizetype end = first; end < std::min(first + MostWords, words.size() + 1); ++end) {
            number.add(u' ');
            number.add(end < 0 || end == words.size() ? QStringView(&Edge, 1) : QStringView(words[end]));
            const qsizetype from = std::max<qsizetype>(first, 0);
            features.push_back({number.number(), 0, from, std::min(end + 1, words.size()) - from});
        }
    }
}

void addLetters(const QStringList &words, std::vector<SentenceFeature> &features)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = Edge + words[i] + Edge;
        for (qsizetype first = 0; first < word.size(); ++first) {
            FeatureNumber number(u'l');
            for (qsizetype end = first; end < std::min(first + MostLetters, word.size()); ++end) {
                number.add(word[end]);
                if (end - first + 1 >= FewestLetters)
                    features.push_back({number.number(), 0, i, 1});
            }
        }
    }
}

// What both kinds say weighs the same, however many there are of each.
void weigh(std::vector<SentenceFeature> &features)
{
    std::ranges::stable_sort(features, {}, &SentenceFeature::number);
    features.erase(std::unique(features.begin(), features.end(),
                               [](const auto &one, const auto &other) { return one.number == other.number; }),
                   features.end());
    const float value = 1 / std::sqrt(float(features.size()));
    for (SentenceFeature &feature : features)
        feature.value = value;
}

}  // namespace

std::vector<SentenceFeature> sentenceFeatures(const WordSentence &sentence)
{
    if (sentence.isEmpty())
        return {};
    QStringList words;
    words.reserve(sentence.size());
    for (const WordToken &token : sentence)
        words.append(wordAsFeature(token));
    std::vector<SentenceFeature> features;
    std::vector<SentenceFeature> letters;
    addWords(words, features);
    addLetters(words, letters);
    weigh(features);
    weigh(letters);
    features.insert(features.end(), letters.begin(), letters.end());
    return features;
}

}  // namespace evenkeel
