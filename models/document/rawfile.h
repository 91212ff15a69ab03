// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3_file;

namespace evenkeel {

/// A file's bytes, read without understanding them but through SQLite's own layer: opening and closing an incident's
/// file in any other way would drop the locks that this process's connections hold on it.
class RawFile
{
public:
    explicit RawFile(const QString &path);
    ~RawFile();
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    [[nodiscard]] bool isOpen() const { return m_open; }
    /// In bytes; 0 after an error.
    [[nodiscard]] qint64 size() const;
    /// What there is of these bytes: fewer at the end of the file, none where the disk can't read them.
    [[nodiscard]] QByteArray read(qint64 offset, qint64 count) const;

private:
    const char *m_name = nullptr;
    sqlite3_file *m_file = nullptr;
    bool m_open = false;
};

}  // namespace evenkeel
