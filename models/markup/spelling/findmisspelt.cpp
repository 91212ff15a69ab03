// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/spelling/findmisspelt.h"

#include "models/markup/spelling/spellingdictionary.h"
#include "models/markup/wording/markdownsentences.h"

#include <QHash>

#include <algorithm>

namespace evenkeel {

namespace {

// An abbreviation, an identifier or the name of a product, which no dictionary judges.
bool isOfNoLanguage(const QString &word)
{
    if (word.size() < 2)
        return true;
    const bool hasSign = std::ranges::any_of(
        word, [](QChar c) { return !c.isLetter() && !c.isMark() && c != u'\'' && c != u'\u2019' && c != u'-'; });
    const bool hasInnerCapital = std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
    const bool hasLowerCase = std::ranges::any_of(word, [](QChar c) { return c.isLower(); });
    return hasSign || !hasLowerCase || (hasInnerCapital && !word.contains(u'-'));
}

class SpellingReader
{
public:
    SpellingReader(const SpellingDictionary &dictionary, const QSet<QString> &known)
        : m_dictionary(dictionary), m_known(known)
    {
    }

    bool isRight(const QString &word)
    {
        const auto judged = m_judged.constFind(word);
        if (judged != m_judged.cend())
            return *judged;
        const bool right = isOfNoLanguage(word) || isKnown(word) || m_dictionary.knows(word)
                           || (word.contains(u'-') && areRight(word.split(u'-', Qt::SkipEmptyParts)));
        m_judged.insert(word, right);
        return right;
    }

private:
    bool areRight(const QStringList &words)
    {
        return std::ranges::all_of(words, [this](const QString &word) { return isRight(word); });
    }
    [[nodiscard]] bool isKnown(const QString &word) const
    {
        QString plain = word.toLower();
        if (m_known.contains(plain))
            return true;
        // A genitive, in either language.
        if (plain.endsWith(QStringLiteral("'s")) || plain.endsWith(QStringLiteral("\u2019s")))
            plain.chop(2);
        else if (plain.endsWith(u's'))
            plain.chop(1);
        return m_known.contains(plain);
    }

    const SpellingDictionary &m_dictionary;
    const QSet<QString> &m_known;
    QHash<QString, bool> m_judged;
};

}  // namespace

QList<Misspelt> findMisspelt(const QString &markdown, const SpellingDictionary &dictionary, const QSet<QString> &known)
{
    SpellingReader reader(dictionary, known);
    QList<Misspelt> found;
    for (const WordSentence &sentence : markdownSentences(markdown, KnownNames()))
        for (const WordToken &token : sentence) {
            const QString word = markdown.sliced(token.start, token.length);
            if (token.word.isEmpty() || !token.word[0].isLetter() || word.startsWith(u'@'))
                continue;
            if (!reader.isRight(word))
                found.append({token.start, token.length, word});
        }
    return found;
}

}  // namespace evenkeel
