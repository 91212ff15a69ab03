// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalconnection.h"

#include "models/document/fileplacement.h"
#include "models/document/journalerror.h"
#include "models/document/journalschema.h"
#include "models/document/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <atomic>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// The driver makes a missing file unless it is given a URI that says not to.
QString uriOf(const QString &file, bool readOnly)
{
    return QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded(QUrl::FullyEncoded))
           + (readOnly ? u"?mode=ro"_s : u"?mode=rw"_s);
}

qint64 pragma(sqlite3 *handle, const char *sql)
{
    Statement statement(handle, sql);
    return statement.step() ? statement.integer(0) : -1;
}

}  // namespace

Result<std::unique_ptr<JournalConnection>> JournalConnection::open(const QString &path, Mode mode)
{
    const QFileInfo file(path);
    if (!file.exists())
        return QFileInfo::exists(file.absolutePath()) ? JournalError::notFound(path)
                                                      : JournalError::folderMissing(file.absolutePath());
    if (!file.isFile())
        return JournalError::isFolder(path);
    if (!file.isReadable())
        return Error{ErrorCode::PermissionDenied, JournalError::tr("the file can't be read"), path,
                     JournalError::tr("Ask its owner for the right to read it.")};
    if (file.size() == 0)
        return JournalError::isEmpty(path);

    std::unique_ptr<JournalConnection> connection(new JournalConnection);
    connection->m_path = path;
    // SQLite keeps its rollback journal beside the file, so both must be writable.
    const bool writable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    const bool readOnly = mode != Mode::ReadWrite || !writable;
    const bool check = mode != Mode::Unchecked;
    if (!writable && QFileInfo(path + "-journal"_L1).size() > 0) {
        if (auto copied = connection->readInPrivateCopy(check); !copied)
            return copied.error();
        return connection;
    }
    if (auto connected = connection->connect(path, readOnly); !connected)
        return connected.error();
    if (check)
        if (auto checked = connection->checkFormat(); !checked)
            return checked.error();
    return connection;
}

Result<void> JournalConnection::connect(const QString &file, bool readOnly)
{
    static std::atomic<quint64> counter = 0;
    m_connectionName = u"journal-%1"_s.arg(++counter);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    if (!m_database.isValid())
        return Error{ErrorCode::Io, JournalError::tr("Qt's SQLite driver is not installed"), file,
                     JournalError::tr("Install the package libqt6sql6-sqlite.")};
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    m_database.setDatabaseName(uriOf(file, readOnly));
    if (!m_database.open())
        return JournalError::fromSqlite(m_database.lastError().nativeErrorCode().toInt(), m_path,
                                        m_database.lastError().databaseText());
    m_readOnly = readOnly;
    m_handle = *static_cast<sqlite3 *const *>(m_database.driver()->handle().constData());
    return harden();
}

Result<void> JournalConnection::readInPrivateCopy(bool check)
{
    m_privateCopy = std::make_unique<QTemporaryDir>();
    const QString copy = m_privateCopy->filePath(u"incident.keel"_s);
    if (!m_privateCopy->isValid() || !QFile::copy(m_path, copy)
        || !QFile::copy(m_path + "-journal"_L1, copy + "-journal"_L1))
        return JournalError::fromSystem(errno, m_path);
    for (const QString &file : {copy, copy + "-journal"_L1})
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    if (auto connected = connect(copy, false); !connected)
        return connected;
    auto checked = check ? checkFormat() : Result<void>();
    m_readOnly = true;
    return checked;
}

Result<void> JournalConnection::harden() const
{
    sqlite3_extended_result_codes(m_handle, 1);
    // Opening a file from somebody else must run nothing of it.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // One: VACUUM attaches its own.
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    // EXTRA also syncs the folder after the rollback journal is unlinked: without that a power cut could bring it
    // back and undo the last commit.
    for (const char *sql : {"PRAGMA cell_size_check = ON", "PRAGMA synchronous = EXTRA", "PRAGMA secure_delete = ON"})
        if (auto done = execute(sql); !done)
            return done;
    return {};
}

Result<void> JournalConnection::checkFormat() const
{
    const qint64 application = pragma(m_handle, "PRAGMA application_id");
    if (application < 0 && sqlite3_errcode(m_handle) != SQLITE_OK && sqlite3_errcode(m_handle) != SQLITE_ROW)
        return lastError();
    if (application != journalschema::ApplicationId)
        return JournalError::otherProgram(m_path);
    const qint64 version = pragma(m_handle, "PRAGMA user_version");
    if (version > journalschema::Version)
        return JournalError::newerFormat(m_path, int(version));
    const auto present = journalschema::present(m_handle);
    if (present.isEmpty() && sqlite3_errcode(m_handle) != SQLITE_DONE && sqlite3_errcode(m_handle) != SQLITE_OK)
        return lastError();
    const QString difference = journalschema::firstDifference(present, journalschema::expected());
    if (version < 1 || !difference.isEmpty())
        return JournalError::schemaAltered(m_path, difference);
    // Somebody's tool may have switched the file to WAL, which breaks copies and network folders: switch it back.
    Statement mode(m_handle, "PRAGMA journal_mode");
    if (mode.step() && mode.bytes(0) == "wal") {
        if (m_readOnly)
            return JournalError::readOnly(m_path);
        return execute("PRAGMA journal_mode = DELETE");
    }
    return {};
}

void JournalConnection::disconnect()
{
    m_handle = nullptr;
    m_database = QSqlDatabase();
    if (!m_connectionName.isEmpty())
        QSqlDatabase::removeDatabase(m_connectionName);
    m_connectionName.clear();
}

JournalConnection::~JournalConnection()
{
    disconnect();
}

Result<std::unique_ptr<JournalConnection>> JournalConnection::beginCreation(const QString &path)
{
    auto temporary = fileplacement::makeTemporaryBeside(path);
    if (!temporary)
        return temporary.error();
    std::unique_ptr<JournalConnection> connection(new JournalConnection);
    connection->m_path = *temporary;
    auto made = connection->connect(*temporary, false);
    // One step, so that a cut leaves no half-made table; page size as SQLite's default.
    const QByteArray setUp =
        "BEGIN IMMEDIATE;" + journalschema::statements() + QByteArrayLiteral(";PRAGMA application_id = ")
        + QByteArray::number(journalschema::ApplicationId) + QByteArrayLiteral(";PRAGMA user_version = ")
        + QByteArray::number(journalschema::Version) + ";COMMIT";
    if (made && sqlite3_exec(connection->m_handle, setUp.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        made = connection->lastError();
    if (!made) {
        Error error = made.error();
        error.where = path;
        connection->abandonCreation();
        return error;
    }
    return connection;
}

Result<void> JournalConnection::finishCreation(const QString &path)
{
    const QString temporary = m_path;
    disconnect();
    return fileplacement::place(temporary, path);
}

void JournalConnection::abandonCreation()
{
    const QString temporary = m_path;
    disconnect();
    QFile::remove(temporary);
    QFile::remove(temporary + "-journal"_L1);
}

Result<void> JournalConnection::execute(const char *sql) const
{
    QSqlQuery query(m_database);
    if (query.exec(QLatin1StringView(sql)))
        return {};
    return JournalError::fromSqlite(query.lastError().nativeErrorCode().toInt(), m_path,
                                    query.lastError().databaseText());
}

Error JournalConnection::lastError() const
{
    return JournalError::fromSqlite(sqlite3_extended_errcode(m_handle), m_path,
                                    QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

qint64 JournalConnection::dataVersion() const
{
    return pragma(m_handle, "PRAGMA data_version");
}

}  // namespace evenkeel
