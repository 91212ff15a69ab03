// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/openhere.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace evenkeel {

bool isOpenHere(const QString &path)
{
    struct stat wanted = {};
    if (::stat(QFile::encodeName(path).constData(), &wanted) != 0)
        return false;
    const QDir descriptors(QStringLiteral("/proc/self/fd"));
    const QStringList numbers = descriptors.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &number : numbers) {
        struct stat open = {};
        if (::stat(QFile::encodeName(descriptors.filePath(number)).constData(), &open) == 0
            && open.st_dev == wanted.st_dev && open.st_ino == wanted.st_ino)
            return true;
    }
    return false;
}

}  // namespace evenkeel
