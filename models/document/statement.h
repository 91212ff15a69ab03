// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <sqlite3.h>

namespace evenkeel {

/// A prepared statement of SQLite's C API, finalised with its scope. Views that a column returns hold until the next
/// step. Used for reading, where a QVariant a cell would cost more than the row.
class Statement
{
public:
    Statement(sqlite3 *database, const char *sql)
    {
        m_code = sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    [[nodiscard]] bool isValid() const { return m_code == SQLITE_OK && m_statement; }
    /// The result code of the last prepare or step.
    [[nodiscard]] int code() const { return m_code; }
    /// Whether the last step came to the end without an error.
    [[nodiscard]] bool isDone() const { return m_code == SQLITE_DONE; }

    void bind(int at, qint64 value) { sqlite3_bind_int64(m_statement, at, value); }
    /// As a blob. `value` must live until the statement is reset or finalised; empty isn't NULL.
    void bind(int at, QByteArrayView value)
    {
        sqlite3_bind_blob64(m_statement, at, value.isEmpty() ? "" : value.data(), sqlite3_uint64(value.size()),
                            SQLITE_STATIC);
    }
    /// As text, from UTF-8; else as above.
    void bindText(int at, QByteArrayView utf8)
    {
        sqlite3_bind_text64(m_statement, at, utf8.isEmpty() ? "" : utf8.data(), sqlite3_uint64(utf8.size()),
                            SQLITE_STATIC, SQLITE_UTF8);
    }
    void reset() { sqlite3_reset(m_statement); }
    /// For a statement without rows: runs it, gives whether it succeeded, and makes it ready to run again.
    bool run()
    {
        step();
        const bool done = isDone();
        reset();
        return done;
    }

    bool step()
    {
        if (!m_statement)
            return false;
        m_code = sqlite3_step(m_statement);
        return m_code == SQLITE_ROW;
    }

    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] QByteArrayView bytes(int column) const
    {
        const void *data = sqlite3_column_blob(m_statement, column);
        return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
    }

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_code = SQLITE_OK;
};

}  // namespace evenkeel
