// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

#include <optional>

namespace evenkeel {

/// A journal's transactions in the order in which they were logged, and the incident as it was known after each of
/// them. A copy of the incident each few thousand transactions keeps every step a matter of milliseconds. Holds no
/// file; a value that may go from one thread to another.
class JournalTimeline
{
public:
    /// Adds what the file holds beyond what was read of it before; over a connection of its own, in any thread.
    [[nodiscard]] Result<void> read(const QString &path);
    /// Adds transactions, whenever they were logged (a merge brings old ones).
    void add(const QList<Transaction> &transactions);

    [[nodiscard]] int size() const { return int(m_transactions.size()); }
    [[nodiscard]] const Transaction &at(int position) const { return m_transactions[position]; }
    [[nodiscard]] Instant loggedAt(int position) const { return m_transactions[position].header.logged; }
    /// The last transaction that was logged by then; -1 when there is none.
    [[nodiscard]] int lastBy(Instant instant) const;

    /// The fold of all transactions up to this position. At the last one of its moment it is what
    /// JournalReader::fold gives as of then.
    [[nodiscard]] Incident incidentAt(int position) const;

private:
    static constexpr int CheckpointEvery = 4096;

    qint64 m_seq = 0;  ///< of the last transaction that was read
    QList<Transaction> m_transactions;
    QList<Incident> m_checkpoints;  ///< the n-th after (n + 1) * CheckpointEvery transactions
};

}  // namespace evenkeel
