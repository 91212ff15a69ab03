// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace evenkeel {

/// The right to write to a file where SQLite's own locks can't be trusted: on a network folder. There the first to open
/// it leaves a small file beside it that says who it is; the second is told and reads only. On a local disk it is no
/// more than an empty token. Released with the object, and taken over when its holder's process is gone from this
/// machine.
class FileLease
{
public:
    /// Busy, naming machine and program, when somebody else has it.
    [[nodiscard]] static Result<std::unique_ptr<FileLease>> take(const QString &path);
    /// As take, with the answer to "is this a network folder?" given.
    [[nodiscard]] static Result<std::unique_ptr<FileLease>> take(const QString &path, bool onNetwork);

    /// Whether this kind of file system ("nfs4", "cifs", "fuse.sshfs" …) is one whose locks can't be trusted.
    [[nodiscard]] static bool isNetworkFileSystem(QByteArrayView type);

private:
    FileLease() = default;
    std::unique_ptr<QLockFile> m_lock;
};

}  // namespace evenkeel
