// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalconnection.h"

#include "models/document/fileplacement.h"
#include "models/document/journalerror.h"
#include "models/document/journalschema.h"
#include "models/document/leafscanner.h"
#include "models/document/rawfile.h"
#include "models/document/statement.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <atomic>
#include <thread>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// The driver makes a missing file unless it is given a URI that says not to.
QString uriOf(const QString &file, bool readOnly)
{
    return QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded(QUrl::FullyEncoded))
           + (readOnly ? u"?mode=ro"_s : u"?mode=rw"_s);
}

// The largest row this program writes is an attachment's piece or one import; no row may claim more memory than this.
constexpr int MaximalRow = 128 * 1024 * 1024;

// A copy may be taken only of files that nobody writes meanwhile.
bool copyUnchanged(const QStringList &files, const QString &folder)
{
    const auto state = [&] {
        QList<std::tuple<bool, qint64, QDateTime>> states;
        for (const QString &file : files) {
            const QFileInfo info(file);
            states.append({info.exists(), info.size(), info.lastModified()});
        }
        return states;
    };
    const auto before = state();
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (i > 0 && !QFileInfo::exists(files[i]))
            continue;
        const RawFile from(files[i]);
        const QString suffix = files[i].sliced(files.first().size());
        QFile to(folder + "/incident.keel"_L1 + suffix);
        if (!from.isOpen() || !to.open(QIODevice::WriteOnly))
            return false;
        constexpr qint64 Piece = 1 << 20;
        for (qint64 at = 0, size = from.size(); at < size; at += Piece) {
            const QByteArray bytes = from.read(at, Piece);
            if (bytes.isEmpty() || to.write(bytes) != bytes.size())
                return false;
        }
        to.close();
        if (to.error() != QFile::NoError)
            return false;
    }
    return state() == before;
}

// Damage at the head makes an incident look like anybody's file; calling it that would hide that it can be recovered.
Error judge(const Error &error, const QString &path, const QString &file)
{
    if (LeafScanner::findsJournal(file))
        return JournalError::headDamaged(path);
    return path.endsWith(".keel"_L1, Qt::CaseInsensitive) ? JournalError::noLongerAnIncident(path) : error;
}

}  // namespace

Result<std::unique_ptr<JournalConnection>> JournalConnection::open(const QString &path, Mode mode)
{
    // SQLite keeps its rollback journal beside the file that a symbolic link leads to.
    const QFileInfo named(path);
    if (!named.exists())
        return QFileInfo::exists(named.absolutePath()) ? JournalError::notFound(path)
                                                       : JournalError::folderMissing(named.absolutePath());
    const QFileInfo file(named.canonicalFilePath());
    if (file.isDir())
        return JournalError::isFolder(path);
    if (!file.isFile())
        return Error{ErrorCode::NotAnIncident, JournalError::tr("this is a device or a pipe, not an incident file"),
                     path, JournalError::tr("Choose a .keel file.")};
    if (!file.isReadable())
        return Error{ErrorCode::PermissionDenied, JournalError::tr("the file can't be read"), path,
                     JournalError::tr("Ask its owner for the right to read it.")};
    if (file.size() == 0)
        return JournalError::isEmpty(path);

    std::unique_ptr<JournalConnection> connection(new JournalConnection);
    connection->m_path = path;
    const bool writable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    const bool readOnly = mode != Mode::ReadWrite || !writable;
    auto opened = connection->openAs(file.filePath(), mode, readOnly);
    if (readOnly && connection->readingNeedsWriting()) {
        connection->disconnect();
        opened = connection->readInPrivateCopy(file.filePath(), mode);
    }
    if (opened)
        return connection;
    connection.reset();
    return opened.error().code == ErrorCode::NotAnIncident ? judge(opened.error(), path, file.filePath())
                                                           : opened.error();
}

Result<void> JournalConnection::openAs(const QString &file, Mode mode, bool readOnly)
{
    if (auto connected = connect(file, readOnly); !connected)
        return connected;
    if (auto refused = refuseForeignLog(file); !refused)
        return refused;
    if (auto hardened = harden(); !hardened)
        return hardened;
    return mode == Mode::Unchecked ? Result<void>() : checkFormat();
}

Result<void> JournalConnection::connect(const QString &file, bool readOnly)
{
    static std::atomic<quint64> counter = 0;
    m_connectionName = u"journal-%1"_s.arg(++counter);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    if (!m_database.isValid())
        return Error{ErrorCode::Io, JournalError::tr("Qt's SQLite driver is not installed"), file,
                     JournalError::tr("Install the package libqt6sql6-sqlite.")};
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
    m_database.setDatabaseName(uriOf(file, readOnly));
    if (!m_database.open())
        return JournalError::fromSqlite(m_database.lastError().nativeErrorCode().toInt(), m_path,
                                        m_database.lastError().databaseText());
    m_readOnly = readOnly;
    m_handle = *static_cast<sqlite3 *const *>(m_database.driver()->handle().constData());
    sqlite3_busy_handler(m_handle, &JournalConnection::waitForOthers, this);
    return {};
}

// SQLite's own waiting comes to look every 100 ms only; against a process that writes one entry after the other, which
// leaves the lock for microseconds, that is never. Short waits of uneven length get their turn.
int JournalConnection::waitForOthers(void *connection, int attempts)
{
    constexpr qint64 Patience = 5000;
    constexpr int Longest = 2000;
    constexpr int Shortest = 100;
    QElapsedTimer &waiting = static_cast<JournalConnection *>(connection)->m_waiting;
    if (attempts == 0)
        waiting.start();
    if (waiting.hasExpired(Patience))
        return 0;
    std::this_thread::sleep_for(std::chrono::microseconds(QRandomGenerator::global()->bounded(Shortest, Longest)));
    return 1;
}

bool JournalConnection::readingNeedsWriting() const
{
    if (!m_handle)
        return false;
    switch (sqlite3_extended_errcode(m_handle)) {
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
    case SQLITE_READONLY_CANTINIT:
    case SQLITE_READONLY_DIRECTORY:
        return true;
    default:
        return usesWriteAheadLog();
    }
}

Result<void> JournalConnection::readInPrivateCopy(const QString &file, Mode mode)
{
    m_privateCopy = std::make_unique<QTemporaryDir>();
    if (!m_privateCopy->isValid())
        return JournalError::fromSystem(errno, m_privateCopy->path());
    QStringList files{file, file + "-journal"_L1};
    if (QFileInfo::exists(file + "-wal"_L1))
        files.append(file + "-wal"_L1);
    constexpr int Attempts = 5;
    bool copied = false;
    for (int i = 0; i < Attempts && !copied; ++i)
        copied = copyUnchanged(files, m_privateCopy->path());
    if (!copied)
        return JournalError::fromSqlite(SQLITE_BUSY, m_path);
    auto opened = openAs(m_privateCopy->filePath(u"incident.keel"_s), mode, false);
    m_readOnly = true;
    return opened;
}

bool JournalConnection::usesWriteAheadLog() const
{
    // Read from the header, past SQLite, which would already take the log into account.
    sqlite3_file *file = nullptr;
    char versions[2] = {0, 0};
    constexpr qint64 VersionsAt = 18;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file
           && file->pMethods && file->pMethods->xRead(file, versions, sizeof(versions), VersionsAt) == SQLITE_OK
           && versions[0] == 2;
}

Result<void> JournalConnection::refuseForeignLog(const QString &file) const
{
    const QString log = file + "-wal"_L1;
    if (QFileInfo(log).size() == 0 || usesWriteAheadLog())
        return {};
    return Error{ErrorCode::Damaged, JournalError::tr("a write-ahead log of another program lies beside the file"), log,
                 JournalError::tr("It would be mixed into the incident. Move it elsewhere and open the file again.")};
}

Result<void> JournalConnection::harden() const
{
    sqlite3_extended_result_codes(m_handle, 1);
    // Opening a file from somebody else must run nothing of it.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, MaximalRow);
    // EXTRA also syncs the folder after the rollback journal is unlinked: without that a power cut could bring it
    // back and undo the last commit.
    for (const char *sql : {"PRAGMA cell_size_check = ON", "PRAGMA synchronous = EXTRA", "PRAGMA secure_delete = ON"})
        if (auto done = execute(sql); !done)
            return done;
    return {};
}

Result<void> JournalConnection::checkFormat() const
{
    const auto pragma = [this](const char *sql) -> Result<qint64> {
        Statement statement(m_handle, sql);
        if (statement.step())
            return statement.integer(0);
        return lastError();
    };
    const auto application = pragma("PRAGMA application_id");
    if (!application)
        return application.error();
    if (*application != journalschema::ApplicationId)
        return JournalError::otherProgram(m_path);
    const auto version = pragma("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > journalschema::Version)
        return JournalError::newerFormat(m_path, int(*version));
    if (*version < 1)
        return JournalError::schemaAltered(m_path, u"user_version"_s);
    const auto present = journalschema::present(m_handle);
    if (!present)
        return lastError();
    if (const QString difference = journalschema::firstDifference(*present, journalschema::expected());
        !difference.isEmpty())
        return JournalError::schemaAltered(m_path, difference);
    // Somebody's tool may have switched the file to WAL, which breaks copies and network folders: switch it back.
    if (!m_readOnly && usesWriteAheadLog())
        return execute("PRAGMA journal_mode = DELETE");
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
    auto made = connection->openAs(*temporary, Mode::Unchecked, false);
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
    return lastError();
}

Result<void> JournalConnection::rebuild() const
{
    // SQLite rebuilds in a temporary database that it attaches.
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    auto rebuilt = execute("VACUUM");
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    return rebuilt;
}

Error JournalConnection::lastError() const
{
    return JournalError::fromSqlite(sqlite3_extended_errcode(m_handle), m_path,
                                    QString::fromUtf8(sqlite3_errmsg(m_handle)), sqlite3_system_errno(m_handle));
}

qint64 JournalConnection::dataVersion() const
{
    Statement statement(m_handle, "PRAGMA data_version");
    return statement.step() ? statement.integer(0) : -1;
}

QString JournalConnection::databaseFile() const
{
    return QFile::decodeName(sqlite3_db_filename(m_handle, "main"));
}

bool JournalConnection::isReplaced() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

qint64 JournalConnection::fileSize() const
{
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file
                   && file->pMethods && file->pMethods->xFileSize(file, &size) == SQLITE_OK
               ? size
               : 0;
}

}  // namespace evenkeel
