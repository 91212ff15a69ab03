// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/wording/markdownsentences.h"
#include "models/markup/wording/wordpattern.h"
#include "models/markup/wording/wordsets.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// A sentence with the sets its words are in.
struct SetSentence {
    /// Of one word: the sets, and for each set whether it is among them.
    struct Word {
        std::vector<WordSet> sets;
        std::vector<bool> isIn;
    };

    const WordSentence &tokens;
    std::vector<const Word *> words;
    std::vector<qsizetype> last;  ///< for each set, the last word that is in it; -1: none
    mutable qint64 steps = 0;     ///< what looking at it has cost: states entered; for tests
};

/// A pattern made ready: an automaton whose states are followed side by side, so that a sentence takes a time that is
/// linear in its words, whatever the pattern.
class WordProgram
{
public:
    /// A list of a file: the set of its single words, and what has more of them.
    struct List {
        std::optional<WordSet> words;
        QList<WordPattern> phrases;
    };
    using Lists = QHash<QString, List>;
    [[nodiscard]] static List listOf(const QList<WordPattern> &entries, WordSets &sets);

    /// A problem where the pattern names a list that isn't there, or could match no words at all.
    [[nodiscard]] static Result<WordProgram> compile(const WordPattern &pattern, WordSets &sets, const Lists &lists,
                                                     const WordingPattern &written);

    /// The sets with one of whose words it begins; whether it may begin with a name.
    [[nodiscard]] const std::vector<WordSet> &firsts() const { return m_firsts; }
    [[nodiscard]] bool beginsWithPerson() const { return m_beginsWithPerson; }

    /// Whether the sentence has, from a word on, the words without which it can't match: a quick look that most
    /// sentences end with.
    [[nodiscard]] bool mayMatch(const SetSentence &sentence, qsizetype from = 0) const;
    /// Whether the word at `at` is one with which it may begin.
    [[nodiscard]] bool mayBegin(const SetSentence &sentence, qsizetype at) const;
    /// How many words from `at` on are the longest match; 0: none. Counts into `steps` of the sentence.
    [[nodiscard]] int match(const SetSentence &sentence, qsizetype at) const;

private:
    friend class WordCompiler;
    struct State {
        enum class Kind { Set, Any, Person, Gap, Guard, Sentence, Fork, Found };
        Kind kind = Kind::Fork;
        WordSet set = 0;  ///< of a gap: how many words it has at most; of a guard: with which words one may go on
        int next = -1;
        int other = -1;  ///< of a fork
    };
    struct Run;
    void enter(int state, qsizetype at, Run &run) const;
    /// In a gap, where that may still take a word.
    void stay(int state, qsizetype at, Run &run) const;

    std::vector<State> m_states;
    int m_start = 0;
    std::vector<WordSet> m_firsts;
    std::vector<std::vector<WordSet>> m_needs;  ///< of each, one must be in the sentence
    bool m_beginsWithPerson = false;
};

}  // namespace evenkeel
