// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QTemporaryDir>

#include <memory>

struct sqlite3;

namespace evenkeel {

/// One open .keel file: checked to be an incident of a known format before anything else reads it, with nothing in it
/// that could run. Lives in the thread that opened it. While it is open the process touches the file through SQLite
/// only, because closing any other descriptor of it drops SQLite's locks.
class JournalConnection
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Unchecked,  ///< read-only and without the schema check: for recovery of what other modes refuse
    };

    /// Opens and checks. ReadWrite falls back to reading when the file or its folder can't be written; isReadOnly
    /// tells. What SQLite can't read without writing (a hot journal beside a read-only file, a write-ahead log that
    /// somebody's tool left) is made readable in a private copy. A write-ahead log beside a file that isn't in that
    /// mode belongs to an earlier file of this name and would be mixed into this one: refused.
    [[nodiscard]] static Result<std::unique_ptr<JournalConnection>> open(const QString &path, Mode mode);

    /// Makes a new file whose tables are there and empty, calls `fill` in the first transaction's stead, and gives it
    /// its name in one step: under a temporary name, owner-only, then linked into place without replacing anything.
    template <typename F>
    [[nodiscard]] static Result<void> create(const QString &path, F fill)
    {
        auto draft = beginCreation(path);
        if (!draft)
            return draft.error();
        if (auto filled = fill(**draft); !filled) {
            (*draft)->abandonCreation();
            return filled;
        }
        return (*draft)->finishCreation(path);
    }

    ~JournalConnection();
    JournalConnection(const JournalConnection &) = delete;
    JournalConnection &operator=(const JournalConnection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The file that SQLite has open: the private copy, where there is one.
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] QSqlQuery query() const { return QSqlQuery(m_database); }

    /// Runs one statement without a result.
    [[nodiscard]] Result<void> execute(const char *sql) const;
    /// Writes the whole file anew, without the remains of what was removed from it.
    [[nodiscard]] Result<void> rebuild() const;
    /// The Error that the last failed call of SQLite means.
    [[nodiscard]] Error lastError() const;
    /// Differs from its last value when another connection has committed to the file. -1 after an error.
    [[nodiscard]] qint64 dataVersion() const;
    /// Whether another file, or none, has the name that this one was opened by.
    [[nodiscard]] bool isReplaced() const;
    /// In bytes, as this connection sees the file.
    [[nodiscard]] qint64 fileSize() const;

private:
    JournalConnection() = default;
    [[nodiscard]] Result<void> openAs(const QString &file, Mode mode, bool readOnly);
    [[nodiscard]] Result<void> connect(const QString &file, bool readOnly);
    [[nodiscard]] Result<void> readInPrivateCopy(const QString &file, Mode mode);
    [[nodiscard]] Result<void> refuseForeignLog(const QString &file) const;
    [[nodiscard]] Result<void> harden() const;
    [[nodiscard]] Result<void> checkFormat() const;
    [[nodiscard]] bool usesWriteAheadLog() const;
    [[nodiscard]] bool readingNeedsWriting() const;
    void disconnect();
    [[nodiscard]] static int waitForOthers(void *connection, int attempts);

    [[nodiscard]] static Result<std::unique_ptr<JournalConnection>> beginCreation(const QString &path);
    [[nodiscard]] Result<void> finishCreation(const QString &path);
    void abandonCreation();

    QString m_path;  ///< as people named it; the private copy or temporary file is m_database's own
    QSqlDatabase m_database;
    QString m_connectionName;
    sqlite3 *m_handle = nullptr;
    bool m_readOnly = false;
    QElapsedTimer m_waiting;  ///< since the lock was first found taken
    std::unique_ptr<QTemporaryDir> m_privateCopy;
};

}  // namespace evenkeel
