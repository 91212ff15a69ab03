// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/fileplacement.h"

#include "models/document/journalerror.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

namespace evenkeel::fileplacement {

namespace {

// rename(2) and link(2) are durable only once their folder is. Gives an errno.
int syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return 0;  // a folder that may be written but not read can't be synced
    const int failed = ::fsync(folder) == 0 ? 0 : errno;
    ::close(folder);
    return failed == EINVAL || failed == ENOTSUP ? 0 : failed;  // some network folders can't
}

}  // namespace

Result<QString> makeTemporaryBeside(const QString &path)
{
    const QFileInfo target(path);
    if (!QFileInfo::exists(target.absolutePath()))
        return JournalError::folderMissing(target.absolutePath());
    if (target.exists() || target.isSymLink())
        return JournalError::alreadyExists(path);
    QTemporaryFile file(target.absolutePath() + QStringLiteral("/.%1.XXXXXX").arg(target.fileName()));
    errno = 0;
    if (!file.open())  // created with mode 0600
        return JournalError::fromSystem(errno == 0 ? EACCES : errno, path);
    file.setAutoRemove(false);
    return file.fileName();
}

Result<void> place(const QString &temporary, const QString &path)
{
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(path);
    // FAT and some network folders have no hard links; there the rename that refuses to replace does the same.
    int failed = ::link(from.constData(), to.constData());
    if (failed != 0 && errno != EEXIST)
        failed = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    const int reason = errno;
    ::unlink(from.constData());
    if (failed != 0)
        return JournalError::fromSystem(reason, path);
    if (const int unsafe = syncFolderOf(path); unsafe != 0)
        return JournalError::fromSystem(unsafe, path);
    return {};
}

}  // namespace evenkeel::fileplacement
