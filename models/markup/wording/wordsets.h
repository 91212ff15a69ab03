// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace evenkeel {

/// A set of words, as a pattern asks for them: a number under which a word's membership is known.
using WordSet = int;

/// Which sets a word is in, worked out once a word.
class WordSets
{
public:
    /// The set that holds what this word of a pattern ("fail*") stands for.
    WordSet setOf(const QString &written);
    /// Several at once.
    WordSet setOf(const QStringList &written);

    [[nodiscard]] int count() const { return m_count; }
    /// All the sets that a word is in.
    [[nodiscard]] std::vector<WordSet> setsWith(const QString &word) const;
    /// Of each set, how often a sentence may be thought to have a word of it: words that many sets ask for are common
    /// ones. No more than a guess.
    [[nodiscard]] std::vector<int> frequencies() const;

private:
    void put(const QString &written, WordSet set);

    using Parts = QHash<QString, std::vector<WordSet>>;
    struct Words {
        Parts whole;
        Parts beginnings;
        Parts endings;
        Parts inside;
        qsizetype longest = 0;  ///< letters of a beginning or an ending

        /// In order, none twice.
        [[nodiscard]] std::vector<WordSet> setsWith(const QString &word) const;
    };
    int m_count = 0;
    QHash<QString, WordSet> m_known;
    Words m_in;
    Words m_not;  ///< what is taken out of a set again: "!word"
};

}  // namespace evenkeel
