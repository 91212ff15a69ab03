// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/wordinglibrary.h"

#include "models/markup/wording/wordingfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

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

Result<void> readFolder(const QString &folder, QList<WordingFile> &files)
{
    const auto found = QDir(folder).entryInfoList({u"*.yaml"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : found) {
        const QString shown = folder == ShippedLanguage ? info.fileName() : QDir::toNativeSeparators(info.filePath());
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::PermissionDenied,
                         WordingLibraryText::tr("these language rules can't be opened: %1").arg(file.errorString()),
                         shown, WordingLibraryText::tr("Check that you may read it.")};
        auto read = readWordingFile(file.read(MostWordingBytes + 1), shown);
        if (!read)
            return read.error();
        files.append(*std::move(read));
    }
    return {};
}

QList<WordingFile> shippedFiles()
{
    initLanguage();
    QList<WordingFile> files;
    const auto read = readFolder(ShippedLanguage, files);
    Q_ASSERT(read);
    return files;
}

}  // namespace

QString ownWordingFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"language"_s);
}

const WordingRules &shippedWordingRules()
{
    static const WordingRules rules = [] {
        auto made = WordingRules::fromFiles(shippedFiles());
        Q_ASSERT(made);
        return made ? *std::move(made) : WordingRules();
    }();
    return rules;
}

Result<WordingRules> wordingRulesWith(const QString &folder)
{
    if (QDir(folder).entryList({u"*.yaml"_s}, QDir::Files).isEmpty())
        return shippedWordingRules();
    QList<WordingFile> files = shippedFiles();
    if (auto read = readFolder(folder, files); !read)
        return read.error();
    return WordingRules::fromFiles(files);
}

}  // namespace evenkeel
