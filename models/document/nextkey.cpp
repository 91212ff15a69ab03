// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/nextkey.h"

#include "models/document/journalconnection.h"
#include "models/document/journalreader.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString keyInside(const QString &path)
{
    const auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadOnly);
    if (!connection)
        return {};
    const auto incident = JournalReader(**connection).foldSetting();
    return incident ? incident->facts().key : QString();
}

}  // namespace

QString nextIncidentKey(const QString &newFile, const NamingRule &rule, const QDate &today)
{
    const QFileInfo file(newFile);
    static const QRegularExpression keyLike(u"^[A-Z][A-Z0-9]*-\\d+$"_s);
    if (keyLike.match(file.completeBaseName()).hasMatch())
        return file.completeBaseName();
    qint64 highest = 0;
    const auto siblings = QDir(file.absolutePath()).entryInfoList({u"*.keel"_s}, QDir::Files | QDir::Readable);
    for (const QFileInfo &sibling : siblings)
        highest = std::max({highest, rule.numberOf(sibling.completeBaseName(), today),
                            rule.numberOf(keyInside(sibling.filePath()), today)});
    return rule.key(highest + 1, today);
}

}  // namespace evenkeel
