// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/knownnames.h"

namespace evenkeel {

namespace {

constexpr qsizetype ShortestNameInSmallLetters = 4;

// Looked up without a copy.
bool holds(const QSet<QString> &names, QStringView word)
{
    return names.contains(QString::fromRawData(word.data(), word.size()));
}

bool holdsWithEnding(const QSet<QString> &names, QStringView word)
{
    if (holds(names, word))
        return true;
    // No genitive of the Vietnamese "Thi".
    if (word == u"This")
        return false;
    for (const QStringView ending : {u"'s", u"\u2019s", u"s"})
        if (word.endsWith(ending) && holds(names, word.chopped(ending.size())))
            return true;
    return false;
}

}  // namespace

KnownNames::KnownNames(const QStringList &names, const QSet<QString> &titles, const QSet<QString> &givenNames)
    : m_titles(titles), m_givenNames(givenNames)
{
    for (const QString &name : names)
        for (const QString &part : name.split(u' ', Qt::SkipEmptyParts)) {
            const QString bare = part.startsWith(u'@') ? part.sliced(1) : part;
            if (bare.size() > 1) {
                m_names.insert(bare);
                m_firstLetters.insert(bare.front());
            }
        }
}

QSet<QString> KnownNames::givenNamesIn(const QByteArray &file)
{
    QSet<QString> names;
    for (const QString &line : QString::fromUtf8(file).split(u'\n'))
        if (!line.startsWith(u'#'))
            for (const QString &name : line.split(u',', Qt::SkipEmptyParts))
                names.insert(name.trimmed());
    return names;
}

QSet<QString> KnownNames::alsoInSmallLetters(const QSet<QString> &givenNames)
{
    QSet<QString> all = givenNames;
    for (const QString &name : givenNames)
        if (name.size() >= ShortestNameInSmallLetters)
            all.insert(name.toLower());
    return all;
}

bool KnownNames::isName(QStringView word) const
{
    if (word.isEmpty())
        return false;
    return (m_firstLetters.contains(word.front()) && holdsWithEnding(m_names, word))
           || holdsWithEnding(m_givenNames, word);
}

bool KnownNames::isGivenName(QStringView word) const
{
    return !word.isEmpty() && word.front().isUpper() && holds(m_givenNames, word);
}

}  // namespace evenkeel
