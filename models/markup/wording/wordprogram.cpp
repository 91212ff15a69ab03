// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/wordprogram.h"

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
constexpr int DeepestList = 6;
constexpr int MostPartsOfName = 3;

bool isOneWord(const WordPattern &pattern)
{
    if (pattern.optional)
        return false;
    return pattern.kind == WordPattern::Kind::Word
           || (pattern.kind == WordPattern::Kind::Sequence && pattern.parts.size() == 1
               && isOneWord(pattern.parts.first()));
}

QString theWord(const WordPattern &pattern)
{
    return pattern.kind == WordPattern::Kind::Word ? pattern.text : theWord(pattern.parts.first());
}

// Collects the words with which a phrase may begin; false where that isn't known.
bool firstWordsOf(const WordPattern &phrase, QStringList &words)
{
    if (phrase.optional)
        return false;
    switch (phrase.kind) {
    case WordPattern::Kind::Word:
        words.append(phrase.text);
        return true;
    case WordPattern::Kind::Sequence:
        return firstWordsOf(phrase.parts.first(), words);
    case WordPattern::Kind::Alternatives:
        return std::ranges::all_of(phrase.parts, [&](const auto &part) { return firstWordsOf(part, words); });
    case WordPattern::Kind::AnyWord:
    case WordPattern::Kind::Gap:
    case WordPattern::Kind::List:
    case WordPattern::Kind::Sentence:
        return false;
    }
    return false;
}

}  // namespace

// Builds from the end to the beginning: each part is told which state follows it.
class WordCompiler
{
public:
    WordCompiler(const WordPattern &whole, WordSets &sets, const WordProgram::Lists &lists)
        : m_whole(&whole), m_sets(sets), m_lists(lists)
    {
    }

    using State = WordProgram::State;

    int add(State::Kind kind, int next, WordSet set = 0, int other = -1)
    {
        if (m_program.m_states.size() >= MostStates)
            m_wrong = ProgramText::tr("this is too long");
        else
            m_program.m_states.push_back({kind, set, next, other});
        return int(m_program.m_states.size()) - 1;
    }

    int build(const WordPattern &pattern, int next, int depth)
    {
        if (!m_wrong.isEmpty())
            return next;
        const int begin = buildOnce(pattern, next, depth);
        return pattern.optional ? add(State::Kind::Fork, begin, 0, next) : begin;
    }

    Result<WordProgram> finish(int start, const WordingPattern &written)
    {
        m_program.m_start = start;
        const Firsts firsts = m_wrong.isEmpty() ? firstsOf(start) : Firsts();
        if (firsts.anything)
            m_wrong = ProgramText::tr("it doesn't begin with a word");
        if (!m_wrong.isEmpty())
            return YamlProblem{written.place, u"\"%1\": %2"_s.arg(written.text.left(120), m_wrong),
                               ProgramText::tr("Begin with a word, and use lists of this file or of the shipped one.")}
                .toError();
        m_program.m_firsts = firsts.sets;
        m_program.m_beginsWithPerson = firsts.person;
        return std::move(m_program);
    }

private:
    int buildOnce(const WordPattern &pattern, int next, int depth)
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
                begin = build(pattern.parts[i], begin, depth);
                if (&pattern == m_whole && m_wrong.isEmpty())
                    need(begin);
            }
            return begin;
        }
        case WordPattern::Kind::Alternatives:
            return oneOf(WordProgram::listOf(pattern.parts, m_sets), next, depth);
        case WordPattern::Kind::List:
            return list(pattern.text, next, depth);
        }
        return next;
    }

    // Whatever passes here takes one of these words, so that a sentence without them needs no closer look.
    void need(int state)
    {
        Firsts firsts = firstsOf(state);
        if (!firsts.anything && !firsts.person)
            m_program.m_needs.push_back(std::move(firsts.sets));
    }

    int list(const QString &name, int next, int depth)
    {
        if (name == "person"_L1) {
            int begin = add(State::Kind::Person, next);
            for (int i = 1; i < MostPartsOfName; ++i)
                begin = add(State::Kind::Person, add(State::Kind::Fork, begin, 0, next));
            return begin;
        }
        const auto found = m_lists.constFind(name);
        if (found == m_lists.constEnd() || depth >= DeepestList) {
            m_wrong = found == m_lists.constEnd() ? ProgramText::tr("there is no list <%1>").arg(name)
                                                  : ProgramText::tr("<%1> is nested too deeply").arg(name);
            return next;
        }
        return oneOf(*found, next, depth + 1);
    }

    // Single words are one state together, however many there are.
    int oneOf(const WordProgram::List &list, int next, int depth)
    {
        int begin = -1;
        const auto either = [&](int state) { begin = begin < 0 ? state : add(State::Kind::Fork, state, 0, begin); };
        QStringList firstWords;
        bool areKnown = list.phrases.size() > 1;
        for (const WordPattern &phrase : list.phrases) {
            either(build(phrase, next, depth));
            areKnown = areKnown && firstWordsOf(phrase, firstWords);
        }
        // One look at the next word tells whether any of the phrases can begin.
        if (areKnown)
            begin = add(State::Kind::Guard, begin, m_sets.setOf(firstWords));
        if (list.words)
            either(add(State::Kind::Set, next, *list.words));
        if (begin < 0)
            m_wrong = ProgramText::tr("a list is empty");
        return begin < 0 ? next : begin;
    }

    // What may come first from a state on.
    struct Firsts {
        std::vector<WordSet> sets;
        bool person = false;
        bool anything = false;
    };

    [[nodiscard]] Firsts firstsOf(int state) const
    {
        Firsts firsts;
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
                firsts.sets.push_back(one.set);
                break;
            case State::Kind::Person:
                firsts.person = true;
                break;
            case State::Kind::Fork:
                open.push_back(one.other);
                open.push_back(one.next);
                break;
            case State::Kind::Guard:
                // It knows the first words of all that is behind it.
                firsts.sets.push_back(one.set);
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

    const WordPattern *m_whole;
    WordSets &m_sets;
    const WordProgram::Lists &m_lists;
    WordProgram m_program;
    QString m_wrong;
};

WordProgram::List WordProgram::listOf(const QList<WordPattern> &entries, WordSets &sets)
{
    List list;
    QStringList words;
    for (const WordPattern &entry : entries) {
        if (isOneWord(entry))
            words.append(theWord(entry));
        else
            list.phrases.append(entry);
    }
    if (!words.isEmpty())
        list.words = sets.setOf(words);
    return list;
}

Result<WordProgram> WordProgram::compile(const WordPattern &pattern, WordSets &sets, const Lists &lists,
                                         const WordingPattern &written)
{
    WordCompiler compiler(pattern, sets, lists);
    const int found = compiler.add(State::Kind::Found, -1);
    return compiler.finish(compiler.build(pattern, found, 0), written);
}

bool WordProgram::mayMatch(const SetSentence &sentence, qsizetype from) const
{
    return std::ranges::all_of(m_needs, [&](const std::vector<WordSet> &sets) {
        return std::ranges::any_of(sets, [&](WordSet set) { return sentence.last[size_t(set)] >= from; });
    });
}

// What following the states side by side needs; kept by the thread, so that a look costs no memory of its own.
struct WordProgram::Run {
    std::vector<int> now;
    std::vector<int> next;
    std::vector<quint64> seen;
    std::vector<int> left;  ///< of a gap: how many more words it may take
    quint64 step = 0;       ///< never the same twice in a thread: `seen` needn't be emptied
    const SetSentence *sentence = nullptr;
    qint64 entered = 0;
    bool found = false;

    [[nodiscard]] bool isIn(qsizetype at, WordSet set) const
    {
        return at < sentence->tokens.size() && sentence->words[size_t(at)]->isIn[size_t(set)];
    }
};

void WordProgram::enter(int state, qsizetype at, Run &run) const
{
    // A fork's first way is entered in turn, its second by this loop: as deep as alternatives are nested.
    while (state >= 0) {
        ++run.entered;
        const State &one = m_states[size_t(state)];
        const bool wasSeen = std::exchange(run.seen[size_t(state)], run.step) == run.step;
        // Who enters a gap later may stay in it for longer, and what follows it was entered before.
        if (one.kind == State::Kind::Gap)
            run.left[size_t(state)] = one.set;
        if (wasSeen)
            return;
        switch (one.kind) {
        case State::Kind::Fork:
            enter(one.next, at, run);
            state = one.other;
            break;
        case State::Kind::Sentence:
            state = at == 0 ? one.next : -1;
            break;
        case State::Kind::Found:
            run.found = true;
            return;
        case State::Kind::Gap:
            run.next.push_back(state);
            state = one.next;
            break;
        case State::Kind::Guard:
            state = run.isIn(at, one.set) ? one.next : -1;
            break;
        case State::Kind::Set:
            if (run.isIn(at, one.set))
                run.next.push_back(state);
            return;
        case State::Kind::Any:
        case State::Kind::Person:
            run.next.push_back(state);
            return;
        }
    }
}

void WordProgram::stay(int state, qsizetype at, Run &run) const
{
    if (run.seen[size_t(state)] == run.step || run.left[size_t(state)] == 0)
        return;
    run.seen[size_t(state)] = run.step;
    --run.left[size_t(state)];
    run.next.push_back(state);
    enter(m_states[size_t(state)].next, at, run);
}

bool WordProgram::mayBegin(const SetSentence &sentence, qsizetype at) const
{
    if (m_beginsWithPerson && sentence.tokens[at].isPerson)
        return true;
    const std::vector<bool> &isIn = sentence.words[size_t(at)]->isIn;
    return std::ranges::any_of(m_firsts, [&](WordSet set) { return isIn[size_t(set)]; });
}

int WordProgram::match(const SetSentence &sentence, qsizetype at) const
{
    thread_local Run run;
    if (run.seen.size() < m_states.size()) {
        run.seen.resize(m_states.size());
        run.left.resize(m_states.size());
    }
    run.next.clear();
    run.sentence = &sentence;
    run.entered = 0;
    ++run.step;
    enter(m_start, at, run);
    int longestMatch = 0;
    for (qsizetype i = at; i < sentence.tokens.size() && !run.next.empty(); ++i) {
        std::swap(run.now, run.next);
        run.next.clear();
        run.found = false;
        ++run.step;
        // What asks for a set of words was entered only where the word is in it.
        for (const int state : run.now) {
            const State &one = m_states[size_t(state)];
            if (one.kind == State::Kind::Gap)
                stay(state, i + 1, run);
            else if (one.kind != State::Kind::Person || sentence.tokens[i].isPerson)
                enter(one.next, i + 1, run);
        }
        run.entered += qint64(run.now.size());
        if (run.found)
            longestMatch = int(i - at + 1);
    }
    sentence.steps += run.entered;
    return longestMatch;
}

}  // namespace evenkeel
