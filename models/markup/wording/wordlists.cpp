// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/wordlists.h"

#include "models/markup/wording/wordcompiler.h"

#include <algorithm>

namespace evenkeel {

namespace {

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

WordEntries::WordEntries(const QList<WordPattern> &entries)
{
    for (const WordPattern &entry : entries) {
        if (isOneWord(entry))
            words.append(theWord(entry));
        else
            phrases.append(entry);
    }
}

QStringList WordEntries::firstWords() const
{
    QStringList first;
    const bool areKnown =
        std::ranges::all_of(phrases, [&](const WordPattern &phrase) { return firstWordsOf(phrase, first); });
    return areKnown ? first : QStringList();
}

Result<WordLists> WordLists::read(const WordingFile &file)
{
    WordLists lists;
    for (auto list = file.lists.begin(); list != file.lists.end(); ++list) {
        // Names are known by their capitals, not by patterns.
        if (list.key() == GivenNames)
            continue;
        Named &named = lists.m_named[list.key()];
        for (const WordingPattern &entry : list.value()) {
            auto pattern = readWordPattern(entry);
            if (!pattern)
                return pattern.error();
            named.entries.append(*std::move(pattern));
        }
    }
    return lists;
}

Result<int> WordLists::find(const QString &name, WordSets &sets, const WordingPattern &namedIn)
{
    const auto found = m_named.find(name);
    if (found == m_named.end() || found->isBeingMade)
        return WordCompiler::problemWithList(name, found != m_named.end(), namedIn);
    Named &named = *found;
    if (named.number)
        return *named.number;
    named.isBeingMade = true;
    const WordEntries entries(named.entries);
    WordList list;
    if (!entries.words.isEmpty()) {
        list.words = sets.setOf(entries.words);
        list.firsts.sets.push_back(*list.words);
    }
    for (const WordPattern &phrase : entries.phrases) {
        auto program = WordCompiler::phrase(phrase, sets, *this, namedIn);
        if (!program)
            return program.error();
        list.firsts.person = list.firsts.person || program->firsts().person;
        list.firsts.anything = list.firsts.anything || program->firsts().anything;
        list.firsts.sets.insert(list.firsts.sets.end(), program->firsts().sets.begin(), program->firsts().sets.end());
        list.phrases.push_back(*std::move(program));
    }
    // One set of all first words is quicker asked for than one of each.
    if (const QStringList first = entries.firstWords(); !first.isEmpty()) {
        list.firsts.sets = {sets.setOf(first)};
        if (list.words)
            list.firsts.sets.push_back(*list.words);
    }
    named.isBeingMade = false;
    named.number = int(m_ready.size());
    m_ready.push_back(std::move(list));
    return *named.number;
}

}  // namespace evenkeel
