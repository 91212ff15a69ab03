// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalerror.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <cstring>

namespace evenkeel {

using namespace Qt::StringLiterals;

Error JournalError::fromSqlite(int code, const QString &path, const QString &detail, int errorNumber)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, tr("another program is writing to the file"), path,
                tr("Close the other program or wait a moment, then try again.")};
    case SQLITE_NOTADB:
        return {ErrorCode::NotAnIncident, tr("this is not an incident file"), path,
                tr("Choose a .keel file that Evenkeel made.")};
    case SQLITE_CORRUPT:
        // SQLite's words for a structure that it won't even read, such as an index over an unsafe function.
        return detail.startsWith("malformed database schema"_L1) ? schemaAltered(path, detail) : damaged(path, detail);
    case SQLITE_FULL:
        return {ErrorCode::NoSpace, tr("the disk is full, nothing was written"), path,
                tr("Free some space, or save a copy on another disk.")};
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_DBMOVED)
            return replaced(path);
        return readOnly(path);
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return readOnly(path);
    case SQLITE_CANTOPEN: {
        const QFileInfo file(path);
        if (!QFileInfo::exists(file.absolutePath()))
            return folderMissing(file.absolutePath());
        if (!file.exists())
            return notFound(path);
        return {ErrorCode::PermissionDenied, tr("the file can't be opened for writing"), path,
                tr("Check the permissions of the file and its folder, or save a copy elsewhere.")};
    }
    case SQLITE_IOERR:
        if (errorNumber == ENOSPC || errorNumber == EDQUOT)
            return fromSqlite(SQLITE_FULL, path, detail);
        return {ErrorCode::Io, tr("the disk failed while reading or writing (%1)").arg(detail), path,
                tr("Save a copy on another disk and check this one.")};
    default:
        return {ErrorCode::Io, detail.isEmpty() ? tr("SQLite reports error %1").arg(code) : detail, path,
                tr("Save a copy elsewhere and try again.")};
    }
}

Error JournalError::fromSystem(int errorNumber, const QString &path)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return fromSqlite(SQLITE_FULL, path);
    case EACCES:
    case EPERM:
    case EROFS:
        return readOnly(path);
    case EEXIST:
        return alreadyExists(path);
    case ENOENT:
    case ENOTDIR:
        return folderMissing(QFileInfo(path).absolutePath());
    default:
        return {ErrorCode::Io, QString::fromLocal8Bit(std::strerror(errorNumber)), path,
                tr("Choose another place for the file.")};
    }
}

Error JournalError::notFound(const QString &path)
{
    return {ErrorCode::NotFound, tr("there is no such file"), path, tr("Check the name, or declare a new incident.")};
}

Error JournalError::alreadyExists(const QString &path)
{
    return {ErrorCode::AlreadyExists, tr("a file of this name is there already"), path,
            tr("Choose another name; nothing was replaced.")};
}

Error JournalError::folderMissing(const QString &folder)
{
    return {ErrorCode::NotFound, tr("the folder is not there"), folder,
            tr("If it is on a removable or network disk, connect it again; or choose another folder.")};
}

Error JournalError::isFolder(const QString &path)
{
    return {ErrorCode::NotAnIncident, tr("this is a folder, not an incident file"), path,
            tr("Choose a .keel file inside it.")};
}

Error JournalError::isEmpty(const QString &path)
{
    return {ErrorCode::NotAnIncident, tr("the file is empty"), path,
            tr("If it once held an incident, look for a copy or a backup.")};
}

Error JournalError::otherProgram(const QString &path)
{
    return {ErrorCode::NotAnIncident, tr("this is another program's SQLite file, not an incident"), path,
            tr("Choose a .keel file that Evenkeel made.")};
}

Error JournalError::newerFormat(const QString &path, int version)
{
    return {ErrorCode::NewerFormat, tr("the file was written by a newer Evenkeel (format %1)").arg(version), path,
            tr("Update Evenkeel to open it.")};
}

Error JournalError::schemaAltered(const QString &path, const QString &object)
{
    return {ErrorCode::SchemaAltered, tr("the file's structure was changed by another program (%1)").arg(object), path,
            tr("Don't trust it. \"evenkeel recover FILE -o NEW\" reads the incident out of it into a new file.")};
}

Error JournalError::damaged(const QString &path, const QString &detail)
{
    return {ErrorCode::Damaged,
            detail.isEmpty() ? tr("the file is damaged") : tr("the file is damaged (%1)").arg(detail), path,
            tr("\"evenkeel recover FILE -o NEW\" writes what can be read to a new file.")};
}

Error JournalError::headDamaged(const QString &path)
{
    return {ErrorCode::Damaged, tr("the file holds an incident's records, but its beginning is damaged"), path,
            tr("\"evenkeel recover FILE -o NEW\" writes what can be read to a new file.")};
}

Error JournalError::noLongerAnIncident(const QString &path)
{
    return {ErrorCode::Damaged, tr("this is not an incident file, or not any more"), path,
            tr("If it was one, \"evenkeel recover FILE -o NEW\" writes what can be read to a new file.")};
}

Error JournalError::replaced(const QString &path)
{
    return {ErrorCode::Replaced, tr("the file was replaced or moved while it was open"), path,
            tr("What was not written yet is kept; open the file again to append it there, or save a copy elsewhere.")};
}

Error JournalError::readOnly(const QString &path)
{
    return {ErrorCode::PermissionDenied, tr("the file or its folder is read-only"), path,
            tr("Allow writing to both, or save a copy elsewhere.")};
}

}  // namespace evenkeel
