// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/setsentence.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qsizetype PositionsOfNumber = 64;

}  // namespace

SetSentence::SetSentence(const WordSets &sets, const WordLists &lists)
    : m_allSets(sets), m_lists(lists), m_rowOf(size_t(sets.count()), NoRow), m_rows(FirstFree), m_ofLists(lists.count())
{
}

const std::vector<WordSet> &SetSentence::setsWith(const QString &word)
{
    auto known = m_known.find(word);
    if (known == m_known.end())
        known = m_known.insert(word, m_allSets.setsWith(word));
    return *known;
}

void SetSentence::read(const WordSentence &words)
{
    for (const WordSet set : m_sets)
        m_rowOf[size_t(set)] = NoRow;
    m_sets.clear();
    for (ListMatches &list : m_ofLists)
        list.isKnown = false;
    m_words = &words;
    m_blocks = size_t(words.size() / PositionsOfNumber + 1);
    m_rows.assign(FirstFree * m_blocks, 0);
    m_hasPerson = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const size_t block = size_t(at / PositionsOfNumber);
        const quint64 bit = quint64(1) << (at % PositionsOfNumber);
        m_rows[Places * m_blocks + block] |= bit;
        if (words[at].isPerson) {
            m_hasPerson = true;
            m_rows[Persons * m_blocks + block] |= bit;
        }
        for (const WordSet set : setsWith(words[at].word)) {
            size_t &row = m_rowOf[size_t(set)];
            if (row == NoRow) {
                row = m_rows.size();
                for (size_t i = 0; i < m_blocks; ++i)
                    m_rows.push_back(0);
                m_sets.push_back(set);
            }
            m_rows[row + block] |= bit;
        }
    }
    const qsizetype end = words.size();
    m_rows[Places * m_blocks + size_t(end / PositionsOfNumber)] |= quint64(1) << (end % PositionsOfNumber);
}

const SetSentence::ListMatches &SetSentence::matchesOf(int list) const
{
    ListMatches &matches = m_ofLists[size_t(list)];
    if (matches.isKnown)
        return matches;
    const WordList &asked = m_lists[list];
    ListMatches made{true, std::vector<quint64>(m_blocks), {}};
    if (asked.words)
        std::copy_n(where(*asked.words), m_blocks, made.single.begin());
    for (const WordProgram &phrase : asked.phrases) {
        if (!phrase.mayMatch(*this))
            continue;
        for (const qsizetype start : phrase.starts(*this))
            for (const qsizetype end : phrase.ends(*this, start)) {
                if (end == start + 1)
                    made.single[size_t(start / PositionsOfNumber)] |= quint64(1) << (start % PositionsOfNumber);
                else
                    made.others.emplace_back(start, end);
            }
    }
    std::ranges::sort(made.others);
    made.others.erase(std::unique(made.others.begin(), made.others.end()), made.others.end());
    matches = std::move(made);
    return matches;
}

}  // namespace evenkeel
