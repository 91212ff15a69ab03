// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/rawfile.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace evenkeel {

RawFile::RawFile(const QString &path)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    // SQLite's layer looks for URI parameters behind the name's end, so only SQLite may make the name.
    m_name =
        sqlite3_create_filename(QFile::encodeName(QFileInfo(path).absoluteFilePath()).constData(), "", "", 0, nullptr);
    m_file = static_cast<sqlite3_file *>(sqlite3_malloc(vfs->szOsFile));
    m_file->pMethods = nullptr;
    int flags = 0;
    m_open = vfs->xOpen(vfs, m_name, m_file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, &flags) == SQLITE_OK;
}

RawFile::~RawFile()
{
    if (m_file->pMethods)
        m_file->pMethods->xClose(m_file);
    sqlite3_free(m_file);
    sqlite3_free_filename(m_name);
}

qint64 RawFile::size() const
{
    sqlite3_int64 size = 0;
    return m_open && m_file->pMethods->xFileSize(m_file, &size) == SQLITE_OK ? size : 0;
}

QByteArray RawFile::read(qint64 offset, qint64 count) const
{
    const qint64 there = std::clamp<qint64>(size() - offset, 0, std::min<qint64>(count, 1 << 30));
    if (offset < 0 || there <= 0)
        return {};
    QByteArray bytes(there, Qt::Uninitialized);
    return m_file->pMethods->xRead(m_file, bytes.data(), int(there), offset) == SQLITE_OK ? bytes : QByteArray();
}

}  // namespace evenkeel
