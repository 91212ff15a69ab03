// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportfile.h"

#include "models/incident/incident.h"
#include "models/report/redactor.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <sys/stat.h>

#include <optional>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct ReportFile {
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

using FileStatus = struct stat;

std::optional<FileStatus> statusOf(const QString &path)
{
    FileStatus status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? std::optional(status) : std::nullopt;
}

}  // namespace

QString fileNameBase(const Incident &incident)
{
    QString name;
    const QString key = Redactor(incident, options.audience).applied(incident.facts().key);
    for (const QChar c : key.left(60))
        name += c.unicode() < 0x80 && (c.isLetterOrNumber() || u"-_."_s.contains(c)) ? c : QChar(u'-');
    return name.isEmpty() ? u"incident"_s : name;
}

QString reportFileName(const Incident &incident, const ReportOptions &options, ReportFormat format)
{
    QString name = fileNameBase(incident) + u'-' + nameOf(options.kind);
    // Whoever sees the file in a folder knows for whom it is.
    if (options.audience != Audience::Internal)
        name += u'-' + nameOf(options.audience);
    return name + u'.' + nameOf(format);
}

bool isSameFile(const QString &one, const QString &other)
{
    const auto first = statusOf(one);
    const auto second = statusOf(other);
    return first && second && first->st_dev == second->st_dev && first->st_ino == second->st_ino;
}

Result<void> writeReportFile(const QByteArray &bytes, const QString &path, const QString &incidentPath)
{
    if (isSameFile(path, incidentPath))
        return Error{ErrorCode::InvalidInput,
                     ReportFile::tr("this is the incident's own file, which a report must not "
                                    "replace"),
                     path, ReportFile::tr("Choose another name for the report.")};
    const auto failed = [&](const QFileDevice &file) {
        return Error{ErrorCode::Io, ReportFile::tr("the report could not be written: %1").arg(file.errorString()), path,
                     ReportFile::tr("Choose another place for it.")};
    };
    const auto there = statusOf(path);
    // Replacing a pipe or a device by a file would destroy it for all others.
    if (there && !S_ISREG(there->st_mode) && !S_ISDIR(there->st_mode)) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size())
            return {};
        return failed(file);
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failed(file);
}

}  // namespace evenkeel
