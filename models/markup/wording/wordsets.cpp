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
    Parts &parts = open && goesOn ? words.inside : open ? words.endings : goesOn ? words.beginnings : words.whole;
    parts[bare].push_back(set);
    words.longest = std::max(words.longest, bare.size());
}

std::vector<WordSet> WordSets::Words::setsWith(const QString &word) const
{
    std::vector<WordSet> sets;
    const auto take = [&](const Parts &parts, qsizetype from, qsizetype letters) {
        // Looked up without a copy.
        const auto found = parts.constFind(QString::fromRawData(word.constData() + from, letters));
        if (found != parts.constEnd())
            sets.insert(sets.end(), found->begin(), found->end());
    };
    take(whole, 0, word.size());
    // A genitive is its word too.
    if (word.endsWith("'s"_L1))
        take(whole, 0, word.size() - 2);
    for (qsizetype letters = 1; letters <= std::min(word.size(), longest); ++letters) {
        take(beginnings, 0, letters);
        take(endings, word.size() - letters, letters);
    }
    for (auto part = inside.begin(); part != inside.end(); ++part)
        if (word.contains(part.key()))
            sets.insert(sets.end(), part->begin(), part->end());
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

std::vector<int> WordSets::frequencies() const
{
    constexpr int OfPart = 50;
    std::vector<int> frequencies(size_t(m_count), 0);
    for (const std::vector<WordSet> &sets : m_in.whole)
        for (const WordSet set : sets)
            frequencies[size_t(set)] += int(sets.size());
    for (const Parts *parts : {&m_in.beginnings, &m_in.endings, &m_in.inside})
        for (const std::vector<WordSet> &sets : *parts)
            for (const WordSet set : sets)
                frequencies[size_t(set)] += OfPart;
    return frequencies;
}

}  // namespace evenkeel
