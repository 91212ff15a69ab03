// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/wording/markdownsentences.h"
#include "models/markup/wording/wordlists.h"

#include <utility>
#include <vector>

namespace evenkeel {

/// A sentence with, for each set of words, where it has one of them: rows of positions, 64 to a number, bit n for the
/// n-th word and one more for the end. One after the other is read into it, and what is known of a word is kept.
class SetSentence
{
public:
    /// Both must outlive it.
    SetSentence(const WordSets &sets, const WordLists &lists);

    /// Takes a sentence in the last one's place; it must live for as long as it is looked at.
    void read(const WordSentence &words);

    [[nodiscard]] const WordSentence &words() const { return *m_words; }
    [[nodiscard]] size_t blocks() const { return m_blocks; }
    /// The sets that it has words of.
    [[nodiscard]] const std::vector<WordSet> &sets() const { return m_sets; }
    [[nodiscard]] bool has(WordSet set) const { return m_rowOf[size_t(set)] != NoRow; }
    [[nodiscard]] bool hasPerson() const { return m_hasPerson; }
    [[nodiscard]] const quint64 *where(WordSet set) const { return m_rows.data() + m_rowOf[size_t(set)]; }
    [[nodiscard]] const quint64 *persons() const { return m_rows.data() + Persons * m_blocks; }
    /// Every word, and the end.
    [[nodiscard]] const quint64 *places() const { return m_rows.data() + Places * m_blocks; }

    /// Where entries of a list are: single words, and from where to where others go. Looked for when first asked.
    struct ListMatches {
        bool isKnown = false;
        std::vector<quint64> single;
        std::vector<std::pair<qsizetype, qsizetype>> others;  ///< in turn
    };
    [[nodiscard]] const ListMatches &matchesOf(int list) const;

    mutable qint64 steps = 0;  ///< what looking at all sentences has cost: numbers worked out; for tests

private:
    enum FixedRow { NoRow, Persons, Places, FirstFree };

    const std::vector<WordSet> &setsWith(const QString &word);

    const WordSets &m_allSets;
    const WordLists &m_lists;
    QHash<QString, std::vector<WordSet>> m_known;
    const WordSentence *m_words = nullptr;
    size_t m_blocks = 1;
    bool m_hasPerson = false;
    std::vector<WordSet> m_sets;
    std::vector<size_t> m_rowOf;  ///< of each set, where its row begins
    std::vector<quint64> m_rows;
    mutable std::vector<ListMatches> m_ofLists;
};

}  // namespace evenkeel
