// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/intake/zipfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace evenkeel::test {

bool writeZip(const QString &path, const QList<std::pair<QByteArray, QByteArray>> &files)
{
    const std::unique_ptr<archive, decltype(&archive_write_free)> zip(archive_write_new(), &archive_write_free);
    archive_write_set_format_zip(zip.get());
    archive_write_set_options(zip.get(), "hdrcharset=UTF-8");
    if (archive_write_open_filename(zip.get(), QFile::encodeName(path).constData()) != ARCHIVE_OK)
        return false;
    for (const auto &[name, bytes] : files) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  &archive_entry_free);
        archive_entry_set_pathname(entry.get(), name.constData());
        archive_entry_set_size(entry.get(), bytes.size());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        if (archive_write_header(zip.get(), entry.get()) != ARCHIVE_OK
            || archive_write_data(zip.get(), bytes.constData(), size_t(bytes.size())) != bytes.size())
            return false;
    }
    return archive_write_close(zip.get()) == ARCHIVE_OK;
}

QList<std::pair<QByteArray, QByteArray>> filesUnder(const QString &folder, const QByteArray &prefix)
{
    QList<std::pair<QByteArray, QByteArray>> files;
    QDirIterator paths(folder, QDir::Files, QDirIterator::Subdirectories);
    while (paths.hasNext()) {
        QFile file(paths.next());
        if (file.open(QIODevice::ReadOnly))
            files.emplaceBack(prefix + QDir(folder).relativeFilePath(file.fileName()).toUtf8(), file.readAll());
    }
    return files;
}

}  // namespace evenkeel::test
