// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journaltimeline.h"

#include "models/document/journalconnection.h"
#include "models/document/journalreader.h"

#include <algorithm>

namespace evenkeel {

namespace {

Instant loggedOf(const Transaction &transaction)
{
    return transaction.header.logged;
}

}  // namespace

Result<void> JournalTimeline::read(const QString &path)
{
    const auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    QList<Transaction> transactions;
    const auto done = JournalReader(**connection).readAfter(m_seq, [&](qint64 seq, const Transaction &transaction) {
        transactions.append(transaction);
        m_seq = seq;
    });
    if (!done)
        return done;
    add(transactions);
    return {};
}

void JournalTimeline::add(const QList<Transaction> &transactions)
{
    const qsizetype before = m_transactions.size();
    m_transactions += transactions;
    // Mostly they come in the order in which they were logged.
    const auto added = m_transactions.begin() + before;
    auto firstMoved = added;
    if (!std::is_sorted(before > 0 ? added - 1 : added, m_transactions.end(),
                        [](const Transaction &a, const Transaction &b) { return loggedOf(a) < loggedOf(b); })) {
        const Instant earliest = loggedOf(*std::ranges::min_element(added, m_transactions.end(), {}, &loggedOf));
        firstMoved = std::ranges::upper_bound(m_transactions.begin(), added, earliest, {}, &loggedOf);
        std::ranges::stable_sort(firstMoved, m_transactions.end(), {}, &loggedOf);
    }
    const qsizetype kept = (firstMoved - m_transactions.begin()) / CheckpointEvery;
    m_checkpoints.resize(std::min(m_checkpoints.size(), kept));

    Incident incident = m_checkpoints.isEmpty() ? Incident() : m_checkpoints.last();
    const qsizetype last = m_transactions.size() / CheckpointEvery * CheckpointEvery;
    for (qsizetype i = m_checkpoints.size() * CheckpointEvery; i < last; ++i) {
        incident.apply(m_transactions[i]);
        if ((i + 1) % CheckpointEvery == 0)
            m_checkpoints.append(incident);
    }
}

int JournalTimeline::lastBy(Instant instant) const
{
    const auto after = std::ranges::upper_bound(m_transactions, instant, {}, &loggedOf);
    return int(after - m_transactions.begin()) - 1;
}

Incident JournalTimeline::incidentAt(int position) const
{
    const int checkpoint = (position + 1) / CheckpointEvery;
    Incident incident = checkpoint > 0 ? m_checkpoints[checkpoint - 1] : Incident();
    for (int i = checkpoint * CheckpointEvery; i <= position; ++i)
        incident.apply(m_transactions[i]);
    return incident;
}

}  // namespace evenkeel
