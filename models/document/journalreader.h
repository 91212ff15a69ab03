// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

#include <functional>
#include <optional>

namespace evenkeel {

class JournalConnection;

/// The newest transaction of a file: what a writer follows, and what `check --head` compares.
struct JournalHead {
    qint64 seq = 0;
    QByteArray hash;
    Stamp stamp;
    bool operator==(const JournalHead &) const = default;
};

/// Reads transactions out of an open file. Each call is one prompt read transaction. Not thread-safe.
class JournalReader
{
public:
    explicit JournalReader(const JournalConnection &connection) : m_connection(connection) {}

    /// A row's content; the transaction's changes are what this version can read of them.
    using Visit = std::function<void(qint64 seq, const Transaction &transaction)>;

    /// Visits the transactions after `seq` in order of arrival.
    [[nodiscard]] Result<void> readAfter(qint64 seq, const Visit &visit) const;
    /// Only those that tell of entities of this kind.
    [[nodiscard]] Result<void> readKind(EntityKind kind, const Visit &visit) const;
    /// Only those that tell of the incident itself, its roles and its lists: few, whatever the timeline's length.
    [[nodiscard]] Result<void> readSetting(const Visit &visit) const;

    /// The fold of all transactions, or of those recorded up to a moment.
    [[nodiscard]] Result<Incident> fold(std::optional<Instant> asOf = {}) const;
    /// The fold of readSetting alone: enough for zone, people and systems.
    [[nodiscard]] Result<Incident> foldSetting() const;

    [[nodiscard]] Result<JournalHead> head() const;
    /// The hash of the transaction at this place; empty when there is none.
    [[nodiscard]] Result<QByteArray> hashAt(qint64 seq) const;

private:
    [[nodiscard]] Result<void> read(const char *sql, qint64 after, QByteArrayView containing, const Visit &visit) const;

    const JournalConnection &m_connection;
};

}  // namespace evenkeel
