// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/languagerules.h"

#include "models/markup/wording/wordcompiler.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// By which a sentence is known to need a closer look at a pattern: of all that it needs, what is found most seldom.
const std::vector<WordSet> &rarest(const WordProgram &program, const std::vector<int> &frequencies)
{
    const auto &needs = program.needs();
    const auto frequency = [&](const std::vector<WordSet> &sets) {
        return std::accumulate(sets.begin(), sets.end(), 0,
                               [&](int sum, WordSet set) { return sum + frequencies[size_t(set)]; });
    };
    const auto found = std::ranges::min_element(needs, {}, frequency);
    return found == needs.end() ? program.firsts().sets : *found;
}

}  // namespace

Result<std::shared_ptr<const LanguageRules>> LanguageRules::compile(const WordingFile &file)
{
    auto rules = std::make_shared<LanguageRules>();
    auto lists = WordLists::read(file);
    if (!lists)
        return lists.error();
    rules->m_lists = *std::move(lists);
    for (const WordingPattern &title : file.lists.value(u"title"_s))
        rules->m_titles.insert(title.text.toLower());
    for (const WordingPattern &name : file.lists.value(WordLists::GivenNames))
        rules->m_givenNames.insert(name.text);
    rules->m_givenNames = KnownNames::alsoInSmallLetters(rules->m_givenNames);
    rules->m_opinion = WordingOpinion::fromBytes(file.weights);
    Result<void> read;
    const auto compileAll = [&](const QList<WordingPattern> &written, const auto &take) {
        for (const WordingPattern &one : written) {
            if (!read)
                return;
            const auto pattern = readWordPattern(one);
            auto program = pattern ? WordCompiler::pattern(*pattern, rules->m_sets, rules->m_lists, one)
                                   : Result<WordProgram>(pattern.error());
            if (program)
                take(*std::move(program));
            else
                read = program.error();
        }
    };
    for (const WordingRule &rule : file.rules) {
        Compiled compiled{rule, {}, {}, {}};
        const auto into = [](std::vector<WordProgram> &programs) {
            return [&](WordProgram program) { programs.push_back(std::move(program)); };
        };
        compileAll(rule.patterns, [&](WordProgram program) {
            rules->m_patterns.push_back({rules->m_rules.size(), std::move(program)});
        });
        compileAll(rule.with, into(compiled.with));
        compileAll(rule.unless, into(compiled.unless));
        compileAll(rule.unlessInSentence, into(compiled.unlessInSentence));
        if (!read)
            return read.error();
        rules->m_rules.push_back(std::move(compiled));
    }
    rules->m_bySet.resize(size_t(rules->m_sets.count()));
    const std::vector<int> frequencies = rules->m_sets.frequencies();
    for (size_t i = 0; i < rules->m_patterns.size(); ++i) {
        const WordProgram &program = rules->m_patterns[i].program;
        for (const WordSet set : rarest(program, frequencies))
            rules->m_bySet[size_t(set)].push_back(i);
        if (program.needs().empty() && program.firsts().person)
            rules->m_byPerson.push_back(i);
    }
    return std::shared_ptr<const LanguageRules>(std::move(rules));
}

const WordingRule *LanguageRules::learnedRule(WordingCategory category) const
{
    const auto found = std::ranges::find_if(m_rules, [&](const Compiled &one) {
        return one.rule.isLearned && !one.rule.isOff && one.rule.category == category;
    });
    return found == m_rules.end() ? nullptr : &found->rule;
}

QList<LanguageRules::Match> LanguageRules::findings(const SetSentence &sentence, WordingJudge judge) const
{
    QList<Match> found = matches(sentence);
    const auto heard = m_opinion && judge == WordingJudge::RulesAndSound ? m_opinion->of(sentence.words())
                                                                         : WordingOpinion::AllHeard();
    for (size_t i = 0; i < heard.size(); ++i) {
        const WordingCategory category = WordingCategories[i];
        if (heard[i].isUnlike)
            found.removeIf([&](const Match &match) { return match.rule->category == category && match.rule->yields; });
        const bool isFound =
            std::ranges::any_of(found, [&](const Match &match) { return match.rule->category == category; });
        const WordingRule *rule = heard[i].isLike && !isFound ? learnedRule(category) : nullptr;
        if (rule)
            found.append({rule, heard[i].first, heard[i].count});
    }
    found.removeIf([](const Match &match) { return match.rule->isOff; });
    std::ranges::stable_sort(found, {}, &Match::first);
    return found;
}

bool LanguageRules::allows(const Compiled &rule, const SetSentence &sentence)
{
    const auto isIn = [&](const WordProgram &program) { return program.isIn(sentence); };
    return (rule.with.empty() || std::ranges::any_of(rule.with, isIn))
           && std::ranges::none_of(rule.unlessInSentence, isIn);
}

QList<LanguageRules::Match> LanguageRules::matches(const SetSentence &sentence) const
{
    std::vector<size_t> asked;
    for (const WordSet set : sentence.sets())
        asked.insert(asked.end(), m_bySet[size_t(set)].begin(), m_bySet[size_t(set)].end());
    if (sentence.hasPerson())
        asked.insert(asked.end(), m_byPerson.begin(), m_byPerson.end());
    std::erase_if(asked, [&](size_t pattern) { return !m_patterns[pattern].program.mayMatch(sentence); });
    // As they stand in the file, none twice.
    std::ranges::sort(asked);
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());

    QList<Match> found;
    std::vector<std::optional<bool>> allowed(m_rules.size());
    for (const size_t pattern : asked) {
        const auto &[number, program] = m_patterns[pattern];
        const Compiled &rule = m_rules[number];
        std::optional<bool> &isAllowed = allowed[number];
        if (isAllowed == false)
            continue;
        for (const qsizetype start : program.starts(sentence)) {
            if (!isAllowed)
                isAllowed = allows(rule, sentence);
            if (!*isAllowed)
                break;
            const qsizetype count = program.ends(sentence, start).back() - start;
            if (std::ranges::none_of(rule.unless,
                                     [&](const auto &one) { return one.isAround(sentence, start, count); }))
                found.append({&rule.rule, start, count});
        }
    }
    return found;
}

}  // namespace evenkeel
