// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// What kind of thing went wrong; callers decide by it, people read the texts of Error.
enum class ErrorCode {
    InvalidInput,      ///< what a person or a file said can't be understood
    NotFound,          ///< no such file, entry, person
    AlreadyExists,     ///< creating would replace something
    PermissionDenied,  ///< read-only file or folder
    NoSpace,           ///< the disk is full
    Busy,              ///< another process holds the lock
    NotAnIncident,     ///< not an SQLite file, or another program's
    NewerFormat,       ///< written by a newer Evenkeel
    SchemaAltered,     ///< tables, views, indexes or triggers differ from what the format ships
    Damaged,           ///< the file is cut off or corrupt
    Tampered,          ///< the hash chain doesn't hold
    Replaced,          ///< the file is not the one that was opened
    Blocked,           ///< a guardrail forbids it
    Cancelled,         ///< stopped on request
    Io,                ///< any other failure of disk or network
};

/// A failure as it is shown: what happened, where, and what to do about it. All three are sentences or names
/// for people, already translated; where and remedy may be empty.
struct Error {
    ErrorCode code = ErrorCode::Io;
    QString what;
    QString where;
    QString remedy;

    /// One paragraph: "where: what. remedy".
    [[nodiscard]] QString message() const;

    bool operator==(const Error &) const = default;
};

}  // namespace evenkeel
