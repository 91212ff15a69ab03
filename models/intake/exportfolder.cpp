// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/exportfolder.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class ExportFolderText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFolderText)
};

}  // namespace

Result<std::unique_ptr<ExportFiles>> ExportFolder::open(const QString &path, const Limits &limits)
{
    std::unique_ptr<ExportFolder> folder(new ExportFolder(path, limits));
    if (!folder->list({}, 0))
        return folder->tooMany();
    folder->sortPaths();
    return std::unique_ptr<ExportFiles>(std::move(folder));
}

bool ExportFolder::list(const QString &folder, int depth)
{
    QDirIterator entries(m_root + u'/' + folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    while (entries.hasNext()) {
        entries.next();
        const QString path = folder + entries.fileName();
        if (entries.fileInfo().isDir()) {
            if (depth < 2 && !list(path + u'/', depth + 1))
                return false;
        } else if (!addPath(path)) {
            return false;
        }
    }
    return true;
}

Result<void> ExportFolder::read(const QStringList &wanted, const Take &take)
{
    for (const QString &path : wanted) {
        if (!std::ranges::binary_search(paths(), path))
            continue;
        const QString where = m_root + u'/' + path;
        // A pipe or a device would block or never end.
        if (!QFileInfo(where).isFile())
            continue;
        QFile file(where);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Io, ExportFolderText::tr("The file can't be read: %1").arg(file.errorString()),
                         where, ExportFolderText::tr("Check its permissions.")};
        const qint64 allowed = allowance();
        const QByteArray bytes = file.read(allowed + 1);
        if (bytes.size() > allowed)
            return tooLarge(path);
        countRead(bytes.size());
        if (const auto taken = take(path, bytes); !taken)
            return taken;
    }
    return {};
}

}  // namespace evenkeel
