// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/wording/wordsets.h"

#include <QVarLengthArray>

#include <vector>

namespace evenkeel {

class SetSentence;

/// With which words something may begin.
struct WordFirsts {
    std::vector<WordSet> sets;  ///< any word of one of these
    bool person = false;
    bool anything = false;
};

/// A pattern made ready: an automaton whose states are each looked at once, for all places of a sentence side by side,
/// so that a sentence takes a time that is linear in its words, whatever the pattern.
class WordProgram
{
public:
    [[nodiscard]] const WordFirsts &firsts() const { return m_firsts; }
    /// Of each, a match has a word that is in one of the sets.
    [[nodiscard]] const std::vector<std::vector<WordSet>> &needs() const { return m_needs; }

    /// Whether the sentence has the words without which it can't match: a quick look that most sentences end with.
    [[nodiscard]] bool mayMatch(const SetSentence &sentence) const;
    /// The words with which a match begins, in turn.
    [[nodiscard]] std::vector<qsizetype> starts(const SetSentence &sentence) const;
    /// Before which words the matches end that begin with the word at `at`, in turn.
    [[nodiscard]] std::vector<qsizetype> ends(const SetSentence &sentence, qsizetype at) const;
    [[nodiscard]] bool isIn(const SetSentence &sentence) const;
    /// Whether a match lies over some of these words, or right beside them.
    [[nodiscard]] bool isAround(const SetSentence &sentence, qsizetype first, qsizetype count) const;

private:
    friend class WordCompiler;
    struct State {
        enum class Kind { Set, Any, Person, List, Gap, Guard, Sentence, Fork, Found };
        Kind kind = Kind::Fork;
        int what = 0;  ///< which set, or list; of a gap: how many words it has at most; of a guard: what must come next
        int next = -1;
        int other = -1;  ///< of a fork
    };
    /// Of each state a row: the positions from which what is behind it matches, or those at which it is come to.
    using Rows = QVarLengthArray<quint64, 256>;

    /// Where a match begins that ends at `end` or later; the row of the first state.
    const quint64 *lookBack(const SetSentence &sentence, qsizetype end, Rows &rows) const;
    template <bool InOneBlock>
    const quint64 *lookBackIn(const SetSentence &sentence, qsizetype end, Rows &rows) const;

    std::vector<State> m_states;  ///< each behind those that follow it; the last is where a match begins
    WordFirsts m_firsts;
    std::vector<std::vector<WordSet>> m_needs;
};

}  // namespace evenkeel
