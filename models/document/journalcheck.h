// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/document/journalreader.h"

#include <QStringList>

namespace evenkeel {

class JournalConnection;

/// One thing that is wrong with a file's record.
struct IntegrityFinding {
    qint64 seq = 0;  ///< the transaction it was found at; 0 for the file as a whole
    QString what;
    bool operator==(const IntegrityFinding &) const = default;
};

/// What a check found. Findings are in the order of the record, so the first is the first bad record.
struct IntegrityReport {
    qint64 transactions = 0;
    qint64 expunged = 0;  ///< payloads removed for good, and accounted for
    JournalHead head;
    QList<IntegrityFinding> findings;

    [[nodiscard]] bool isSound() const { return findings.isEmpty(); }
};

/// Verifies a file: SQLite's own structure, the hash of each transaction and payload, that each follows transactions
/// that are there and come before it, that there is one beginning and one end, that what is expunged was recorded as
/// expunged, and that the attachments it names are there and what their names say. Finds what was changed, removed or
/// reordered by anyone who doesn't rehash; a cut tail or a full rehash is found only with a hash from outside, given as
/// `expectedHead` (whole or its first eight or more hex digits).
[[nodiscard]] IntegrityReport checkIntegrity(const JournalConnection &connection, const QString &expectedHead = {});

}  // namespace evenkeel
