// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QCoreApplication>

namespace evenkeel {

/// Tells people what an SQLite result code means for their incident's file, and what to do.
class JournalError
{
    Q_DECLARE_TR_FUNCTIONS(JournalError)

public:
    /// `code` is an extended result code, `path` the file it concerns, `detail` SQLite's own words for the rest,
    /// `errorNumber` the system's reason, where SQLite has kept one.
    [[nodiscard]] static Error fromSqlite(int code, const QString &path, const QString &detail = {},
                                          int errorNumber = 0);
    /// For an errno after a call to the system.
    [[nodiscard]] static Error fromSystem(int errorNumber, const QString &path);

    [[nodiscard]] static Error notFound(const QString &path);
    [[nodiscard]] static Error alreadyExists(const QString &path);
    [[nodiscard]] static Error folderMissing(const QString &folder);
    [[nodiscard]] static Error isFolder(const QString &path);
    [[nodiscard]] static Error isEmpty(const QString &path);
    [[nodiscard]] static Error otherProgram(const QString &path);
    [[nodiscard]] static Error newerFormat(const QString &path, int version);
    [[nodiscard]] static Error schemaAltered(const QString &path, const QString &object);
    [[nodiscard]] static Error damaged(const QString &path, const QString &detail = {});
    /// Damage where the file says what it is: its records are there still.
    [[nodiscard]] static Error headDamaged(const QString &path);
    /// The name is an incident's, but nothing in the file is.
    [[nodiscard]] static Error noLongerAnIncident(const QString &path);
    [[nodiscard]] static Error replaced(const QString &path);
    [[nodiscard]] static Error readOnly(const QString &path);
};

}  // namespace evenkeel
