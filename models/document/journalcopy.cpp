// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalcopy.h"

#include "models/document/fileplacement.h"
#include "models/document/journalconnection.h"
#include "models/document/journalerror.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

#include <cerrno>
#include <unistd.h>

namespace evenkeel {

Result<void> copyJournal(const JournalConnection &connection, const QString &path)
{
    const auto temporary = fileplacement::makeTemporaryBeside(path);
    if (!temporary)
        return temporary.error();
    QSqlQuery query = connection.query();
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.bindValue(0, *temporary);
    // VACUUM attaches its target; nothing else may.
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 1);
    const bool copied = query.exec();
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 0);
    if (!copied) {
        QFile::remove(*temporary);
        return JournalError::fromSqlite(query.lastError().nativeErrorCode().toInt(), path,
                                        query.lastError().databaseText());
    }
    // The copy is nobody's open document yet, so that a descriptor of our own drops no lock.
    QFile file(*temporary);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0) {
        const int reason = errno;
        QFile::remove(*temporary);
        return JournalError::fromSystem(reason, path);
    }
    file.close();
    return fileplacement::place(*temporary, path);
}

}  // namespace evenkeel
