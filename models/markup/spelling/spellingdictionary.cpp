// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/spelling/spellingdictionary.h"

#include <QDir>
#include <QFile>
#include <QMutexLocker>
#include <QRegularExpression>
#include <QStandardPaths>

#include <hunspell/hunspell.hxx>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestSpeltWord = 60;

QStringList dictionaryFolders()
{
    return QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s,
                                     QStandardPaths::LocateDirectory);
}

// The path of a language's dictionary without its suffix.
QString dictionaryFor(const QString &language)
{
    // From a file; becomes part of a path and of a pattern.
    static const QRegularExpression tag(u"\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    QString wanted = language.isEmpty() ? u"en"_s : language;
    if (!tag.match(wanted).hasMatch())
        return {};
    wanted.replace(u'-', u'_');
    const QString bare = wanted.section(u'_', 0, 0);
    // The usual country of a language comes before the others, of which the alphabet would take the first.
    const QString usual = bare + u'_' + (bare == "en"_L1 ? u"US"_s : bare.toUpper());
    for (const QString &name : {wanted, usual, bare + u"_*"_s, bare})
        for (const QString &folder : dictionaryFolders())
            for (const QString &file : QDir(folder).entryList({name + u".aff"_s}, QDir::Files, QDir::Name)) {
                const QString path = QDir(folder).filePath(file.chopped(4));
                if (QFile::exists(path + u".dic"_s))
                    return path;
            }
    return {};
}

}  // namespace

std::shared_ptr<SpellingDictionary> SpellingDictionary::of(const QString &language)
{
    const QString path = dictionaryFor(language);
    if (path.isEmpty())
        return nullptr;
    return std::shared_ptr<SpellingDictionary>(new SpellingDictionary(path + u".aff"_s, path + u".dic"_s));
}

SpellingDictionary::SpellingDictionary(const QString &affixes, const QString &words)
    : m_hunspell(
        std::make_unique<Hunspell>(QFile::encodeName(affixes).constData(), QFile::encodeName(words).constData()))
{
    m_isUtf8 = m_hunspell->get_dict_encoding() == "UTF-8";
}

SpellingDictionary::~SpellingDictionary() = default;

bool SpellingDictionary::knows(const QString &word) const
{
    // Dictionaries that aren't in UTF-8 are in some ISO 8859: what isn't Latin 1 is nothing that they could judge.
    if (word.size() > LongestSpeltWord
        || (!m_isUtf8 && !std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x100; })))
        return true;
    QString plain = word;
    plain.replace(u'\u2019', u'\'');
    const QMutexLocker lock(&m_mutex);
    return m_hunspell->spell(m_isUtf8 ? plain.toStdString() : plain.toLatin1().toStdString());
}

QStringList SpellingDictionary::suggestionsFor(const QString &word) const
{
    if (word.size() > LongestSpeltWord)
        return {};
    const QMutexLocker lock(&m_mutex);
    QStringList words;
    for (const std::string &suggestion :
         m_hunspell->suggest(m_isUtf8 ? word.toStdString() : word.toLatin1().toStdString()))
        words.append(m_isUtf8 ? QString::fromStdString(suggestion) : QString::fromLatin1(suggestion));
    return words;
}

}  // namespace evenkeel
