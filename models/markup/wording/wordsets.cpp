// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/wordsets.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// "hätte" and "haette" are one word: who writes on a foreign keyboard has no umlauts.
QString withoutUmlauts(const QString &word)
{
    QString plain;
    plain.reserve(word.size());
    for (const QChar c : word)
        switch (c.unicode()) {
        case u'ä':
            plain += "ae"_L1;
            break;
        case u'ö':
            plain += "oe"_L1;
            break;
        case u'ü':
            plain += "ue"_L1;
            break;
        case u'ß':
            plain += "ss"_L1;
            break;
        default:
            plain += c;
        }
    return plain;
}

}  // namespace

WordSet WordSets::setOf(const QString &written)
{
    if (const auto known = m_known.constFind(written); known != m_known.constEnd())
        return *known;
    const WordSet set = m_count++;
    m_known.insert(written, set);
    put(written, set);
    return set;
}

WordSet WordSets::setOf(const QStringList &written)
{
    if (written.size() == 1)
        return setOf(written.first());
    const QString key = written.join(u' ');
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    const WordSet set = m_count++;
    m_known.insert(key, set);
    for (const QString &word : written)
        put(word, set);
    return set;
}

void WordSets::put(const QString &written, WordSet set)
{
    const bool isNot = written.startsWith(u'!');
    const QString word = withoutUmlauts(written.sliced(isNot ? 1 : 0));
    const bool open = word.startsWith(u'*');
    const bool goesOn = word.endsWith(u'*');
    const QString bare = word.sliced(open ? 1 : 0).chopped(goesOn ? 1 : 0);
    Words &words = isNot ? m_not : m_in;
    if (open && goesOn)
        words.inside.push_back({bare, set});
    else if (open)
        words.endings[bare.back()].push_back({bare, set});
    else if (goesOn)
        words.beginnings[bare.front()].push_back({bare, set});
    else
        words.whole[bare].push_back(set);
}

std::vector<WordSet> WordSets::Words::setsWith(const QString &word) const
{
    std::vector<WordSet> sets = whole.value(word);
    // A genitive is its word too.
    if (word.endsWith("'s"_L1))
        for (const WordSet set : whole.value(word.chopped(2)))
            sets.push_back(set);
    if (const auto parts = beginnings.constFind(word.front()); parts != beginnings.constEnd())
        for (const Part &part : *parts)
            if (word.startsWith(part.text))
                sets.push_back(part.set);
    if (const auto parts = endings.constFind(word.back()); parts != endings.constEnd())
        for (const Part &part : *parts)
            if (word.endsWith(part.text))
                sets.push_back(part.set);
    for (const Part &part : inside)
        if (word.contains(part.text))
            sets.push_back(part.set);
    std::ranges::sort(sets);
    sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
    return sets;
}

std::vector<WordSet> WordSets::setsWith(const QString &word) const
{
    const QString plain = withoutUmlauts(word);
    std::vector<WordSet> sets = m_in.setsWith(plain);
    const std::vector<WordSet> without = m_not.setsWith(plain);
    std::erase_if(sets, [&](WordSet set) { return std::ranges::binary_search(without, set); });
    return sets;
}

}  // namespace evenkeel
