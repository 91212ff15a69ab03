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

qint64 numberOf(const QString &key)
{
    static const QRegularExpression pattern(u"^INC-(\\d{1,12})$"_s);
    const auto match = pattern.match(key);
    return match.hasMatch() ? match.captured(1).toLongLong() : 0;
}

QString keyInside(const QString &path)
{
    const auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadOnly);
    if (!connection)
        return {};
    const auto incident = JournalReader(**connection).foldSetting();
    return incident ? incident->facts().key : QString();
}

}  // namespace

QString nextIncidentKey(const QString &newFile)
{
    const QFileInfo file(newFile);
    static const QRegularExpression keyLike(u"^[A-Z][A-Z0-9]*-\\d+$"_s);
    if (keyLike.match(file.completeBaseName()).hasMatch())
        return file.completeBaseName();
    qint64 highest = 0;
    const auto siblings = QDir(file.absolutePath()).entryInfoList({u"*.keel"_s}, QDir::Files | QDir::Readable);
    for (const QFileInfo &sibling : siblings)
        highest = std::max({highest, numberOf(sibling.completeBaseName()), numberOf(keyInside(sibling.filePath()))});
    return u"INC-%1"_s.arg(highest + 1);
}

}  // namespace evenkeel
