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

private:
    void put(const QString &written, WordSet set);

    struct Part {
        QString text;
        WordSet set;
    };
    struct Words {
        QHash<QString, std::vector<WordSet>> whole;
        QHash<QChar, std::vector<Part>> beginnings;  ///< by their first letter
        QHash<QChar, std::vector<Part>> endings;     ///< by their last letter
        std::vector<Part> inside;

        /// In order, none twice.
        [[nodiscard]] std::vector<WordSet> setsWith(const QString &word) const;
    };
    int m_count = 0;
    QHash<QString, WordSet> m_known;
    Words m_in;
    Words m_not;  ///< what is taken out of a set again: "!word"
};

}  // namespace evenkeel
