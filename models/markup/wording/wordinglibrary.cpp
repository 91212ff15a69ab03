// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/wordinglibrary.h"

#include "models/markup/wording/knownnames.h"
#include "models/markup/wording/wordingfile.h"
#include "models/markup/wording/wordlists.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QResource>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>
#include <utility>

// The name of the resource's file; Qt asks for it outside of any namespace.
static void initLanguage()
{
    Q_INIT_RESOURCE(language);
}

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct WordingLibraryText {
    Q_DECLARE_TR_FUNCTIONS(WordingLibrary)
};

constexpr auto ShippedLanguage = ":/language"_L1;
constexpr qint64 MostWordingBytes = 1024 * 1024;

Result<WordingFile> readRulesAt(const QString &path, const QString &shown)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::PermissionDenied,
                     WordingLibraryText::tr("these language rules can't be opened: %1").arg(file.errorString()), shown,
                     WordingLibraryText::tr("Check that you may read it.")};
    return readWordingFile(file.read(MostWordingBytes + 1), shown);
}

// A shipped file is named for its language.
QStringList shippedLanguages()
{
    initLanguage();
    QStringList languages;
    for (const QFileInfo &info : QDir(ShippedLanguage).entryInfoList({u"*.yaml"_s}, QDir::Files, QDir::Name))
        languages.append(info.completeBaseName());
    return languages;
}

// What isn't compressed is shared, not copied.
QByteArray shippedBytes(const QString &name)
{
    const QResource resource(ShippedLanguage + u'/' + name);
    Q_ASSERT(resource.isValid());
    return resource.uncompressedData();
}

// One file for all languages: people's names don't keep to them.
QList<WordingPattern> shippedGivenNames()
{
    QList<WordingPattern> names;
    for (const QString &name : KnownNames::givenNamesIn(shippedBytes(u"given-names.txt"_s)))
        names.append({name, {}});
    return names;
}

WordingFile shippedFile(const QString &language)
{
    const QString name = language + u".yaml"_s;
    auto read = readRulesAt(ShippedLanguage + u'/' + name, name);
    Q_ASSERT(read && read->language == language);
    if (!read)
        return {};
    read->lists[WordLists::GivenNames] += shippedGivenNames();
    // Written for all; those that people write for themselves are to be taken at their word.
    for (WordingRule &rule : read->rules)
        rule.yields = true;
    read->weights = shippedBytes(language + u".weights"_s);
    return *std::move(read);
}

}  // namespace

QString ownWordingFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"language"_s);
}

const WordingRules &shippedWordingRules()
{
    static const WordingRules rules = [] {
        WordingRules made;
        for (const QString &language : shippedLanguages())
            made.addLater(language, [language] { return shippedFile(language); });
        return made;
    }();
    return rules;
}

Result<WordingRules> wordingRulesWith(const QString &folder)
{
    QList<WordingFile> own;
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.yaml"_s}, QDir::Files, QDir::Name)) {
        auto read = readRulesAt(info.filePath(), QDir::toNativeSeparators(info.filePath()));
        if (!read)
            return read.error();
        own.append(*std::move(read));
    }
    if (own.isEmpty())
        return shippedWordingRules();
    // What a person's files say something of is made ready at once, so that what is wrong in them is told.
    QList<WordingFile> files;
    QStringList untouched;
    for (const QString &language : shippedLanguages()) {
        if (std::ranges::find(own, language, &WordingFile::language) == own.end())
            untouched.append(language);
        else
            files.append(shippedFile(language));
    }
    auto rules = WordingRules::fromFiles(files + own);
    if (!rules)
        return rules.error();
    for (const QString &language : std::as_const(untouched))
        rules->addLater(language, [language] { return shippedFile(language); });
    return rules;
}

}  // namespace evenkeel
