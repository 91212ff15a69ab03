// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/wording/wordlists.h"

namespace evenkeel {

/// Makes a program of a pattern, from its end to its beginning: each part is told which state follows it.
class WordCompiler
{
public:
    /// A problem where the pattern names a list that isn't there, or could match no words at all.
    [[nodiscard]] static Result<WordProgram> pattern(const WordPattern &pattern, WordSets &sets, WordLists &lists,
                                                     const WordingPattern &written);
    /// An entry of a list, which may begin with anything.
    [[nodiscard]] static Result<WordProgram> phrase(const WordPattern &phrase, WordSets &sets, WordLists &lists,
                                                    const WordingPattern &namedIn);
    [[nodiscard]] static Error problemWithList(const QString &name, bool isInItself, const WordingPattern &namedIn);

private:
    using State = WordProgram::State;

    WordCompiler(const WordPattern &whole, WordSets &sets, WordLists &lists, const WordingPattern &written);

    [[nodiscard]] Result<WordProgram> compile(bool mayBeginWithAnything);
    int add(State::Kind kind, int next, int what = 0, int other = -1);
    int build(const WordPattern &pattern, int next);
    int buildOnce(const WordPattern &pattern, int next);
    int person(int next);
    int list(const QString &name, int next);
    int oneOf(const WordEntries &entries, int next);
    void need(int state);
    [[nodiscard]] WordFirsts firstsOf(int state) const;

    const WordPattern *m_whole;
    WordSets &m_sets;
    WordLists &m_lists;
    const WordingPattern &m_written;
    WordProgram m_program;
    std::optional<Error> m_problem;
};

}  // namespace evenkeel
