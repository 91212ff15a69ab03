// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalappender.h"

#include "models/core/clock.h"
#include "models/document/changecodec.h"
#include "models/document/journalconnection.h"
#include "models/document/journalerror.h"

#include <QRandomGenerator>
#include <QSysInfo>

#include <algorithm>
#include <limits>

namespace evenkeel {

using namespace Qt::StringLiterals;

Authorship Authorship::ofThisProcess(const QString &author)
{
    return {author, QSysInfo::machineHostName(), QRandomGenerator::system()->generate64()};
}

JournalAppender::JournalAppender(JournalConnection &connection, const Clock &clock, Authorship authorship)
    : m_connection(connection), m_clock(clock), m_authorship(std::move(authorship))
{
}

// QSqlDatabase::transaction() begins deferred, takes no write lock and hides that the file is busy.
Result<void> JournalAppender::begin()
{
    if (m_connection.isReadOnly())
        return JournalError::readOnly(m_connection.path());
    // SQLite notices by itself only once it has something to write.
    if (m_connection.isReplaced())
        return JournalError::replaced(m_connection.path());
    return m_connection.execute("BEGIN IMMEDIATE");
}

Result<void> JournalAppender::commit()
{
    return m_connection.execute("COMMIT");
}

void JournalAppender::rollBack()
{
    // After some errors SQLite has rolled back already; then this one says so, and that is all right.
    (void)m_connection.execute("ROLLBACK");
}

Result<Committed> JournalAppender::insertFollowing(const QList<QByteArray> &parents, Stamp above,
                                                   const Pending &pending)
{
    const auto newest = JournalReader(m_connection).head();
    if (!newest)
        return newest.error();
    return insertAfter(newest->seq, above, parents, pending);
}

Result<Committed> JournalAppender::insertAfter(qint64 newestSeq, Stamp above, const QList<QByteArray> &parents,
                                               const Pending &pending)
{
    constexpr qint64 Last = std::numeric_limits<qint64>::max();
    if (newestSeq == Last || above.time == Last)
        return JournalError::damaged(m_connection.path(), JournalError::tr("nothing can come after its last record"));
    TransactionHeader header;
    if (pending.header) {
        header = *pending.header;
    } else {
        header.logged = m_clock.now();
        header.author = m_authorship.author;
        header.device = m_authorship.device;
        header.stamp = {std::chrono::microseconds(header.logged.time_since_epoch()).count(), m_authorship.writer};
    }
    header.stamp.time = std::max(header.stamp.time, above.time + 1);

    QList<QByteArray> payloads;
    payloads.reserve(pending.changes.size());
    QByteArray digests;
    digests.reserve(pending.changes.size() * TransactionHasher::Size);
    for (const Change &change : pending.changes) {
        payloads.append(changecodec::encode(change));
        digests.append(m_hasher.digestOf(payloads.last()));
    }
    const qint64 seq = newestSeq + 1;
    const QByteArray author = header.author.toUtf8();
    const QByteArray device = header.device.toUtf8();
    const QByteArray allParents = parents.join();
    const QByteArray changes = changecodec::join(payloads);
    const QByteArray hash =
        m_hasher.hashOf(allParents, header.stamp, header.logged, author, device, digests).toByteArray();
    if (auto inserted = insertRow({seq, hash, allParents, header.stamp, header.logged.time_since_epoch().count(),
                                   author, device, digests, changes});
        !inserted)
        return inserted.error();
    return Committed{{seq, hash, header.stamp}, header};
}

Result<void> JournalAppender::insertRow(const JournalRowView &row)
{
    if (!m_insert)
        m_insert = std::make_unique<Statement>(m_connection.handle(), journalrow::Insert);
    if (journalrow::insert(*m_insert, row))
        return {};
    Error error = m_connection.lastError();
    m_insert.reset();
    return error;
}

Result<void> JournalAppender::replacePayloads(qint64 seq, const QByteArray &changes)
{
    Statement update(m_connection.handle(), "UPDATE journal SET changes = ?1 WHERE seq = ?2");
    update.bindText(1, changes);
    update.bind(2, seq);
    if (update.run())
        return {};
    return m_connection.lastError();
}

Result<QList<Committed>> JournalAppender::append(const QList<Pending> &pending,
                                                 const std::optional<JournalHead> &expected)
{
    return inTransaction([&]() -> Result<QList<Committed>> {
        const JournalReader reader(m_connection);
        if (expected && expected->seq > 0) {
            const auto there = reader.hashAt(expected->seq);
            if (!there)
                return there.error();
            if (*there != expected->hash)
                return JournalError::replaced(m_connection.path());
        }
        auto head = reader.head();
        if (!head)
            return head.error();
        QList<Committed> committed;
        for (const Pending &one : pending) {
            const QList<QByteArray> parents = head->seq > 0 ? QList<QByteArray>{head->hash} : QList<QByteArray>{};
            auto inserted = insertAfter(head->seq, head->stamp, parents, one);
            if (!inserted)
                return inserted.error();
            *head = inserted->head;
            committed.append(std::move(*inserted));
        }
        return committed;
    });
}

Result<Committed> JournalAppender::append(const Changes &changes)
{
    auto committed = append(QList<Pending>{{changes, {}}});
    if (!committed)
        return committed.error();
    return committed->first();
}

}  // namespace evenkeel
