// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchwords.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qsizetype MostWords = 64;
constexpr qsizetype ShownBefore = 32;  // characters of an excerpt before its first word …
constexpr qsizetype MostShown = 240;   // … and altogether

bool isAscii(const QString &text)
{
    ushort bits = 0;
    for (const QChar c : text)
        bits |= c.unicode();
    return bits < 0x80;
}

QString folded(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            letters.append(c);
    // Qt folds a letter to one letter; this one is two.
    return letters.toCaseFolded().replace(u'\u00df', QStringLiteral("ss"));
}

// Folded, with the place in the text that each character comes from; one more for the end.
struct Folded {
    QString text;
    QList<qsizetype> places;
};

Folded foldedWithPlaces(const QString &text)
{
    Folded result;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString letter = folded(text.mid(i, length));
        result.text += letter;
        result.places.insert(result.places.size(), letter.size(), i);
        i += length;
    }
    result.places.append(text.size());
    return result;
}

}  // namespace

SearchWords::SearchWords(const QString &text)
{
    for (const QString &word : folded(text).split(u' ', Qt::SkipEmptyParts))
        if (const QString trimmed = word.simplified();
            !trimmed.isEmpty() && !m_words.contains(trimmed) && m_words.size() < MostWords) {
            m_words.append(trimmed);
            m_matchers.append(QStringMatcher(trimmed, Qt::CaseInsensitive));
        }
}

quint64 SearchWords::all() const
{
    return m_words.size() == MostWords ? ~quint64(0) : (quint64(1) << m_words.size()) - 1;
}

quint64 SearchWords::foundIn(const QString &text) const
{
    quint64 found = 0;
    if (text.isEmpty())
        return found;
    // MostShown text needs no folding, which takes ten times as long as the search.
    const QString letters = isAscii(text) ? text : folded(text);
    for (qsizetype i = 0; i < m_matchers.size(); ++i)
        if (m_matchers[i].indexIn(letters) >= 0)
            found |= quint64(1) << i;
    return found;
}

SearchWords::Excerpt SearchWords::excerptOf(const QString &text) const
{
    const QString line = text.simplified();
    qsizetype first = line.size();
    const Folded all = foldedWithPlaces(line);
    for (const QString &word : m_words)
        if (const qsizetype at = all.text.indexOf(word); at >= 0)
            first = std::min(first, all.places[at]);
    if (first == line.size())
        first = 0;
    qsizetype from = std::max<qsizetype>(0, first - ShownBefore);
    if (from > 0) {  // not in the middle of a word
        const qsizetype space = line.indexOf(u' ', from);
        from = space >= 0 && space < first ? space + 1 : from;
    }
    Excerpt excerpt{line.mid(from, MostShown), {}};
    if (from > 0)
        excerpt.text.prepend(QStringLiteral("… "));
    const Folded shown = foldedWithPlaces(excerpt.text);
    for (const QString &word : m_words)
        for (qsizetype at = shown.text.indexOf(word); at >= 0; at = shown.text.indexOf(word, at + word.size())) {
            const qsizetype begin = shown.places[at];
            // With the accents that follow the last letter.
            const qsizetype end = shown.places[at + word.size()];
            excerpt.marks.append(Mark{begin, std::max<qsizetype>(end - begin, 1)});
        }
    std::ranges::sort(excerpt.marks, {}, &Mark::from);
    return excerpt;
}

}  // namespace evenkeel
