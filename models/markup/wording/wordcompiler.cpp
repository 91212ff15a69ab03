// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/wordcompiler.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct ProgramText {
    Q_DECLARE_TR_FUNCTIONS(WordProgram)
};

constexpr size_t MostStates = 20'000;
constexpr int MostPartsOfName = 3;

Error problemWith(const WordingPattern &written, const QString &what)
{
    return YamlProblem{written.place, u"\"%1\": %2"_s.arg(written.text.left(120), what),
                       ProgramText::tr("Begin with a word, and use lists of this file or of the shipped one.")}
        .toError();
}

}  // namespace

WordCompiler::WordCompiler(const WordPattern &whole, WordSets &sets, WordLists &lists, const WordingPattern &written)
    : m_whole(&whole), m_sets(sets), m_lists(lists), m_written(written)
{
}

Result<WordProgram> WordCompiler::pattern(const WordPattern &pattern, WordSets &sets, WordLists &lists,
                                          const WordingPattern &written)
{
    return WordCompiler(pattern, sets, lists, written).compile(false);
}

Result<WordProgram> WordCompiler::phrase(const WordPattern &phrase, WordSets &sets, WordLists &lists,
                                         const WordingPattern &namedIn)
{
    return WordCompiler(phrase, sets, lists, namedIn).compile(true);
}

Error WordCompiler::problemWithList(const QString &name, bool isInItself, const WordingPattern &namedIn)
{
    return problemWith(namedIn, isInItself ? ProgramText::tr("<%1> is nested too deeply").arg(name)
                                           : ProgramText::tr("there is no list <%1>").arg(name));
}

Result<WordProgram> WordCompiler::compile(bool mayBeginWithAnything)
{
    const int start = build(*m_whole, add(State::Kind::Found, -1));
    if (m_problem)
        return *m_problem;
    m_program.m_firsts = firstsOf(start);
    if (m_program.m_firsts.anything && !mayBeginWithAnything)
        return problemWith(m_written, ProgramText::tr("it doesn't begin with a word"));
    return std::move(m_program);
}

int WordCompiler::add(State::Kind kind, int next, int what, int other)
{
    if (m_program.m_states.size() >= MostStates)
        m_problem = problemWith(m_written, ProgramText::tr("this is too long"));
    else
        m_program.m_states.push_back({kind, what, next, other});
    return int(m_program.m_states.size()) - 1;
}

int WordCompiler::build(const WordPattern &pattern, int next)
{
    if (m_problem)
        return next;
    const int begin = buildOnce(pattern, next);
    return pattern.optional ? add(State::Kind::Fork, begin, 0, next) : begin;
}

int WordCompiler::buildOnce(const WordPattern &pattern, int next)
{
    switch (pattern.kind) {
    case WordPattern::Kind::Word:
        return add(State::Kind::Set, next, m_sets.setOf(pattern.text));
    case WordPattern::Kind::AnyWord:
        return add(State::Kind::Any, next);
    case WordPattern::Kind::Sentence:
        return add(State::Kind::Sentence, next);
    case WordPattern::Kind::Gap:
        return add(State::Kind::Gap, next, pattern.most);
    case WordPattern::Kind::Sequence: {
        int begin = next;
        for (qsizetype i = pattern.parts.size() - 1; i >= 0; --i) {
            begin = build(pattern.parts[i], begin);
            if (&pattern == m_whole && !m_problem)
                need(begin);
        }
        return begin;
    }
    case WordPattern::Kind::Alternatives:
        return oneOf(WordEntries(pattern.parts), next);
    case WordPattern::Kind::List:
        return pattern.text == "person"_L1 ? person(next) : list(pattern.text, next);
    }
    return next;
}

// Whatever passes here takes one of these words, so that a sentence without them needs no closer look.
void WordCompiler::need(int state)
{
    WordFirsts firsts = firstsOf(state);
    if (!firsts.anything && !firsts.person)
        m_program.m_needs.push_back(std::move(firsts.sets));
}

int WordCompiler::person(int next)
{
    int begin = add(State::Kind::Person, next);
    for (int i = 1; i < MostPartsOfName; ++i)
        begin = add(State::Kind::Person, add(State::Kind::Fork, begin, 0, next));
    return begin;
}

int WordCompiler::list(const QString &name, int next)
{
    const auto number = m_lists.find(name, m_sets, m_written);
    if (!number) {
        m_problem = number.error();
        return next;
    }
    const WordList &list = m_lists[*number];
    if (list.phrases.empty() && list.words)
        return add(State::Kind::Set, next, *list.words);
    if (list.phrases.empty())
        m_problem = problemWith(m_written, ProgramText::tr("a list is empty"));
    return add(State::Kind::List, next, *number);
}

// Single words are one state together, however many there are.
int WordCompiler::oneOf(const WordEntries &entries, int next)
{
    int begin = -1;
    const auto either = [&](int state) { begin = begin < 0 ? state : add(State::Kind::Fork, state, 0, begin); };
    for (const WordPattern &phrase : entries.phrases)
        either(build(phrase, next));
    // One look at the next word tells whether any of the phrases can begin.
    if (const QStringList first = entries.firstWords(); entries.phrases.size() > 1 && !first.isEmpty())
        begin = add(State::Kind::Guard, begin, m_sets.setOf(first));
    if (!entries.words.isEmpty())
        either(add(State::Kind::Set, next, m_sets.setOf(entries.words)));
    return begin;
}

// What may come first from a state on.
WordFirsts WordCompiler::firstsOf(int state) const
{
    WordFirsts firsts;
    std::vector<int> open{state};
    std::vector<bool> seen(m_program.m_states.size());
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (seen[size_t(at)])
            continue;
        seen[size_t(at)] = true;
        const State &one = m_program.m_states[size_t(at)];
        switch (one.kind) {
        case State::Kind::Set:
            firsts.sets.push_back(one.what);
            break;
        case State::Kind::Person:
            firsts.person = true;
            break;
        case State::Kind::List: {
            const WordFirsts &ofList = m_lists[one.what].firsts;
            firsts.sets.insert(firsts.sets.end(), ofList.sets.begin(), ofList.sets.end());
            firsts.person = firsts.person || ofList.person;
            firsts.anything = firsts.anything || ofList.anything;
            break;
        }
        case State::Kind::Fork:
            open.push_back(one.other);
            open.push_back(one.next);
            break;
        case State::Kind::Guard:
            // It knows the first words of all that is behind it.
            firsts.sets.push_back(one.what);
            break;
        case State::Kind::Sentence:
            open.push_back(one.next);
            break;
        case State::Kind::Any:
        case State::Kind::Gap:
        case State::Kind::Found:
            firsts.anything = true;
            break;
        }
    }
    std::ranges::sort(firsts.sets);
    firsts.sets.erase(std::unique(firsts.sets.begin(), firsts.sets.end()), firsts.sets.end());
    return firsts;
}

}  // namespace evenkeel
