// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/exportfiles.h"

#include "models/intake/exportfolder.h"
#include "models/intake/exportzip.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class ExportFilesText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFilesText)
};

constexpr qsizetype longestPath = 1024;
constexpr qsizetype deepestSlashes = 2;

}  // namespace

Result<std::unique_ptr<ExportFiles>> ExportFiles::open(const QString &path, const Limits &limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, ExportFilesText::tr("There is no such file or folder"), path,
                     ExportFilesText::tr("Check the path.")};
    if (info.isDir())
        return ExportFolder::open(path, limits);
    return ExportZip::open(path, limits);
}

bool ExportFiles::addPath(const QString &path)
{
    const QString name = path.mid(path.lastIndexOf(u'/') + 1);
    // macOS packs its own files beside.
    if (!name.endsWith(u".json"_s) || name.startsWith(u"._"_s) || path.startsWith(u"__MACOSX/"_s)
        || path.size() > longestPath || path.count(u'/') > deepestSlashes)
        return true;
    m_paths.append(path);
    return m_paths.size() <= m_limits.files;
}

void ExportFiles::sortPaths()
{
    std::ranges::sort(m_paths);
    m_paths.erase(std::unique(m_paths.begin(), m_paths.end()), m_paths.end());
}

Error ExportFiles::tooMany() const
{
    return {ErrorCode::InvalidInput,
            ExportFilesText::tr("It holds more than %1 files").arg(m_limits.files),
            {},
            ExportFilesText::tr("Check that it is an export.")};
}

Error ExportFiles::tooLarge(const QString &path) const
{
    return {ErrorCode::InvalidInput,
            ExportFilesText::tr("The file, or all read so far, is larger than is allowed (%1 MiB, %2 MiB together)")
                .arg(m_limits.file >> 20)
                .arg(m_limits.total >> 20),
            path, ExportFilesText::tr("Export a shorter time.")};
}

}  // namespace evenkeel
