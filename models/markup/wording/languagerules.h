// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/wording/setsentence.h"
#include "models/markup/wording/wordingopinion.h"
#include "models/markup/wording/wordingrule.h"
#include "models/markup/wording/wordingrules.h"

#include <memory>

namespace evenkeel {

/// The rules of one language as programs, and which words bring each into question.
class LanguageRules
{
public:
    [[nodiscard]] static Result<std::shared_ptr<const LanguageRules>> compile(const WordingFile &file);

    struct Match {
        const WordingRule *rule = nullptr;
        qsizetype first = 0;  ///< words of the sentence
        qsizetype count = 0;
    };
    /// All that is found in a sentence, in the order of its words: what rules match; if its sound is asked too, unless
    /// one that yields is wrong by that, and what sounds like a category in which no rule has matched.
    [[nodiscard]] QList<Match> findings(const SetSentence &sentence, WordingJudge judge) const;

    [[nodiscard]] const WordSets &sets() const { return m_sets; }
    [[nodiscard]] const WordLists &lists() const { return m_lists; }
    /// What stands before a name: "mr", "frau".
    [[nodiscard]] const QSet<QString> &titles() const { return m_titles; }
    /// By which somebody is known whom the incident doesn't know.
    [[nodiscard]] const QSet<QString> &givenNames() const { return m_givenNames; }

private:
    struct Compiled {
        WordingRule rule;
        std::vector<WordProgram> with;
        std::vector<WordProgram> unless;
        std::vector<WordProgram> unlessInSentence;
    };
    struct Pattern {
        size_t rule;
        WordProgram program;
    };

    /// What is asked of a rule's sentence, whichever words its patterns match.
    [[nodiscard]] static bool allows(const Compiled &rule, const SetSentence &sentence);

    /// All that the rules find in a sentence, those that are cancelled left out.
    [[nodiscard]] QList<Match> matches(const SetSentence &sentence) const;
    [[nodiscard]] const WordingRule *learnedRule(WordingCategory category) const;

    WordSets m_sets;
    WordLists m_lists;
    QSet<QString> m_titles;
    QSet<QString> m_givenNames;
    std::optional<WordingOpinion> m_opinion;
    std::vector<Compiled> m_rules;
    std::vector<Pattern> m_patterns;
    std::vector<std::vector<size_t>> m_bySet;  ///< patterns, of each set of words that asks for them
    std::vector<size_t> m_byPerson;
};

}  // namespace evenkeel
