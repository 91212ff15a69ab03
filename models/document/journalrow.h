// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/statement.h"
#include "models/incident/stamp.h"

#include <QByteArray>

namespace evenkeel {

/// A row of the journal as it is stored, each column as in resources/schema. `Bytes` is QByteArray for a row that is
/// kept, QByteArrayView for one that is looked at before the next step.
template <typename Bytes>
struct BasicJournalRow {
    qint64 seq = 0;
    Bytes hash;
    Bytes parents;
    Stamp stamp;
    qint64 logged = 0;
    Bytes author;
    Bytes device;
    Bytes digests;
    Bytes changes;

    bool operator==(const BasicJournalRow &) const = default;
};

using JournalRow = BasicJournalRow<QByteArray>;
using JournalRowView = BasicJournalRow<QByteArrayView>;

namespace journalrow {

/// A view of a kept row; holds as long as that does.
[[nodiscard]] inline JournalRowView viewOf(const JournalRow &row)
{
    return {row.seq, row.hash, row.parents, row.stamp, row.logged, row.author, row.device, row.digests, row.changes};
}

/// The columns that `at` expects, in its order, first in a SELECT.
inline constexpr char Select[] =
    "SELECT seq, hash, parents, stamp, writer, logged, author, device, digests, changes FROM journal ";
inline constexpr char Insert[] = "INSERT INTO journal(seq, hash, parents, stamp, writer, logged, author, device, "
                                 "digests, changes) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";

/// The row a SELECT stands at. The views hold until the next step.
[[nodiscard]] inline JournalRowView at(const Statement &statement)
{
    return {statement.integer(0), statement.bytes(1),
            statement.bytes(2),   {statement.integer(3), quint64(statement.integer(4))},
            statement.integer(5), statement.bytes(6),
            statement.bytes(7),   statement.bytes(8),
            statement.bytes(9)};
}

/// Runs a statement prepared from Insert; its code tells why when it fails.
[[nodiscard]] inline bool insert(Statement &statement, const JournalRowView &row)
{
    statement.bind(1, row.seq);
    statement.bind(2, row.hash);
    statement.bind(3, row.parents);
    statement.bind(4, row.stamp.time);
    statement.bind(5, qint64(row.stamp.writer));
    statement.bind(6, row.logged);
    statement.bindText(7, row.author);
    statement.bindText(8, row.device);
    statement.bind(9, row.digests);
    statement.bindText(10, row.changes);
    return statement.run();
}

}  // namespace journalrow

}  // namespace evenkeel
