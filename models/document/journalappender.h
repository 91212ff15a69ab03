// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/document/journalreader.h"
#include "models/document/journalrow.h"
#include "models/document/transactionhash.h"
#include "models/incident/change.h"

#include <memory>
#include <optional>

namespace evenkeel {

class Clock;
class JournalConnection;

/// Who writes: goes into every transaction.
struct Authorship {
    QString author;
    QString device;
    quint64 writer = 0;  ///< random, one a process

    /// This process on this machine, for the person of that name.
    [[nodiscard]] static Authorship ofThisProcess(const QString &author);
};

/// A transaction that is safe on the disk.
struct Committed {
    JournalHead head;
    TransactionHeader header;
};

/// Appends transactions to an open file, durably: when append returns success, they survive a power cut. Takes the
/// write lock before it reads the head, so that several processes share one file. Must not outlive the connection.
/// Not thread-safe.
class JournalAppender
{
public:
    JournalAppender(JournalConnection &connection, const Clock &clock, Authorship authorship);

    /// What to append: changes, and the stamp that a window has already shown them under (unset: taken here).
    struct Pending {
        Changes changes;
        std::optional<TransactionHeader> header;
    };

    /// All in one commit, in order; all or none. Fails with Busy after five seconds, with Replaced when another file
    /// has taken the name or the file no longer holds `expected` (the newest transaction this process knows), with
    /// Damaged when the file's newest stamp or number leaves no higher one. After an error that a failing disk gave at
    /// the very end the transactions may be there all the same; appending them again changes nothing in the fold.
    [[nodiscard]] Result<QList<Committed>> append(const QList<Pending> &pending,
                                                  const std::optional<JournalHead> &expected = {});
    [[nodiscard]] Result<Committed> append(const Changes &changes);

    /// Inside inTransaction: a transaction that follows what the caller says (two parents after a merge), stamped
    /// above `above`, at the journal's end.
    [[nodiscard]] Result<Committed> insertFollowing(const QList<QByteArray> &parents, Stamp above,
                                                    const Pending &pending);
    /// Inside inTransaction: a row as another file has it.
    [[nodiscard]] Result<void> insertRow(const JournalRowView &row);
    /// Inside inTransaction: replaces payloads of a row, whose digests stay.
    [[nodiscard]] Result<void> replacePayloads(qint64 seq, const QByteArray &changes);

    /// Runs `body` between BEGIN IMMEDIATE and COMMIT; rolls back when it fails.
    template <typename F>
    [[nodiscard]] auto inTransaction(F body) -> decltype(body())
    {
        if (auto begun = begin(); !begun)
            return begun.error();
        auto result = body();
        if (!result) {
            rollBack();
            return result;
        }
        if (auto committed = commit(); !committed) {
            rollBack();
            return committed.error();
        }
        return result;
    }

    [[nodiscard]] const Authorship &authorship() const { return m_authorship; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollBack();
    [[nodiscard]] Result<Committed> insertAfter(qint64 newestSeq, Stamp above, const QList<QByteArray> &parents,
                                                const Pending &pending);

    JournalConnection &m_connection;
    const Clock &m_clock;
    Authorship m_authorship;
    TransactionHasher m_hasher;
    std::unique_ptr<Statement> m_insert;
};

}  // namespace evenkeel
