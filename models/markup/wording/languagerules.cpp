// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/languagerules.h"

#include <algorithm>
#include <optional>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

Result<WordProgram::Lists> readLists(const WordingFile &file, WordSets &sets)
{
    WordProgram::Lists lists;
    for (auto list = file.lists.begin(); list != file.lists.end(); ++list) {
        QList<WordPattern> entries;
        for (const WordingPattern &entry : list.value()) {
            auto pattern = readWordPattern(entry);
            if (!pattern)
                return pattern.error();
            entries.append(*std::move(pattern));
        }
        lists.insert(list.key(), WordProgram::listOf(entries, sets));
    }
    return lists;
}

bool anywhere(const std::vector<WordProgram> &programs, const SetSentence &sentence)
{
    for (const WordProgram &program : programs) {
        if (!program.mayMatch(sentence))
            continue;
        for (qsizetype at = 0; at < sentence.tokens.size(); ++at)
            if (program.mayBegin(sentence, at) && program.match(sentence, at) > 0)
                return true;
    }
    return false;
}

// Over the words, or right beside them.
bool around(const std::vector<WordProgram> &programs, const SetSentence &sentence, qsizetype first, qsizetype count)
{
    for (const WordProgram &program : programs) {
        if (!program.mayMatch(sentence))
            continue;
        for (qsizetype at = 0; at <= first + count && at < sentence.tokens.size(); ++at)
            if (const int words = program.mayBegin(sentence, at) ? program.match(sentence, at) : 0;
                words > 0 && at + words >= first)
                return true;
    }
    return false;
}

}  // namespace

Result<std::shared_ptr<const LanguageRules>> LanguageRules::compile(const WordingFile &file)
{
    auto rules = std::make_shared<LanguageRules>();
    const auto lists = readLists(file, rules->m_sets);
    if (!lists)
        return lists.error();
    for (const WordingPattern &title : file.lists.value(u"title"_s))
        rules->m_titles.insert(title.text.toLower());
    Result<void> read;
    const auto compileAll = [&](const QList<WordingPattern> &written, std::vector<WordProgram> &programs) {
        for (const WordingPattern &one : written) {
            if (!read)
                return;
            const auto pattern = readWordPattern(one);
            auto program = pattern ? WordProgram::compile(*pattern, rules->m_sets, *lists, one)
                                   : Result<WordProgram>(pattern.error());
            if (program)
                programs.push_back(*std::move(program));
            else
                read = program.error();
        }
    };
    for (const WordingRule &rule : file.rules) {
        Compiled compiled{rule, {}, {}, {}, {}};
        compileAll(rule.patterns, compiled.patterns);
        compileAll(rule.with, compiled.with);
        compileAll(rule.unless, compiled.unless);
        compileAll(rule.unlessInSentence, compiled.unlessInSentence);
        if (!read)
            return read.error();
        rules->m_rules.push_back(std::move(compiled));
    }
    rules->m_bySet.resize(size_t(rules->m_sets.count()));
    for (size_t rule = 0; rule < rules->m_rules.size(); ++rule)
        for (size_t pattern = 0; pattern < rules->m_rules[rule].patterns.size(); ++pattern) {
            const WordProgram &program = rules->m_rules[rule].patterns[pattern];
            for (const WordSet set : program.firsts())
                rules->m_bySet[size_t(set)].push_back({rule, pattern});
            if (program.beginsWithPerson())
                rules->m_byPerson.push_back({rule, pattern});
        }
    return std::shared_ptr<const LanguageRules>(std::move(rules));
}

bool LanguageRules::allows(const Compiled &rule, const SetSentence &sentence)
{
    return (rule.with.empty() || anywhere(rule.with, sentence)) && !anywhere(rule.unlessInSentence, sentence);
}

QList<LanguageRules::Match> LanguageRules::matches(const SetSentence &sentence) const
{
    QList<Match> found;
    std::vector<std::optional<bool>> allowed(m_rules.size());
    for (qsizetype at = 0; at < sentence.tokens.size(); ++at) {
        const auto look = [&](const Beginning &beginning) {
            const Compiled &rule = m_rules[beginning.rule];
            std::optional<bool> &isAllowed = allowed[beginning.rule];
            const WordProgram &pattern = rule.patterns[beginning.pattern];
            if (isAllowed == false || !pattern.mayMatch(sentence, at))
                return;
            const int words = pattern.match(sentence, at);
            if (words == 0)
                return;
            if (!isAllowed)
                isAllowed = allows(rule, sentence);
            if (*isAllowed && !around(rule.unless, sentence, at, words))
                found.append({&rule.rule, at, words});
        };
        for (const WordSet set : sentence.words[size_t(at)]->sets)
            for (const Beginning &beginning : m_bySet[size_t(set)])
                look(beginning);
        if (sentence.tokens[at].isPerson)
            for (const Beginning &beginning : m_byPerson)
                look(beginning);
    }
    return found;
}

}  // namespace evenkeel
