// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/filelease.h"

#include "models/document/journalerror.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

bool FileLease::isNetworkFileSystem(QByteArrayView type)
{
    constexpr QByteArrayView Network[] = {
        "nfs",      "nfs4",   "cifs",        "smb3",        "smbfs",           "9p",
        "afs",      "ceph",   "fuse.sshfs",  "fuse.rclone", "fuse.gvfsd-fuse", "davfs",
        "virtiofs", "vboxsf", "fuse.davfs2", "glusterfs"};
    return std::ranges::find(Network, type) != std::end(Network);
}

Result<std::unique_ptr<FileLease>> FileLease::take(const QString &path)
{
    return take(path, isNetworkFileSystem(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType()));
}

Result<std::unique_ptr<FileLease>> FileLease::take(const QString &path, bool onNetwork)
{
    std::unique_ptr<FileLease> lease(new FileLease);
    if (!onNetwork)
        return lease;
    const QFileInfo file(path);
    lease->m_lock = std::make_unique<QLockFile>(u"%1/.%2.lock"_s.arg(file.absolutePath(), file.fileName()));
    // A holder on another machine can't be asked whether it still lives, so its lease never grows stale by age.
    lease->m_lock->setStaleLockTime(0);
    if (lease->m_lock->tryLock())
        return lease;
    qint64 process = 0;
    QString machine;
    QString program;
    lease->m_lock->getLockInfo(&process, &machine, &program);
    return Error{ErrorCode::Busy,
                 machine.isEmpty() ? JournalError::tr("somebody else has the file open on this network folder")
                                   : JournalError::tr("%1 has the file open on this network folder").arg(machine),
                 path, JournalError::tr("It is open for reading only. Work on a local copy, or ask them to close it.")};
}

}  // namespace evenkeel
