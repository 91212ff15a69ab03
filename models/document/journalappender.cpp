// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalappender.h"

#include "models/core/clock.h"
#include "models/document/changecodec.h"
#include "models/document/journalconnection.h"
#include "models/document/journalerror.h"

#include <QRandomGenerator>
#include <QSqlError>
#include <QSysInfo>
#include <QVariant>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

Authorship Authorship::ofThisProcess(const QString &author)
{
    return {author, QSysInfo::machineHostName(), QRandomGenerator::system()->generate64()};
}

JournalAppender::JournalAppender(JournalConnection &connection, const Clock &clock, Authorship authorship)
    : m_connection(connection), m_clock(clock), m_authorship(std::move(authorship)), m_insert(connection.query())
{
}

Result<void> JournalAppender::run(const char *sql)
{
    return m_connection.execute(sql);
}

// QSqlDatabase::transaction() begins deferred, takes no write lock and hides that the file is busy.
Result<void> JournalAppender::begin()
{
    if (m_connection.isReadOnly())
        return JournalError::readOnly(m_connection.path());
    return run("BEGIN IMMEDIATE");
}

Result<void> JournalAppender::commit()
{
    return run("COMMIT");
}

void JournalAppender::rollBack()
{
    // After some errors SQLite has rolled back already; then this one says so, and that is all right.
    (void)run("ROLLBACK");
}

Result<Committed> JournalAppender::insertFollowing(const QList<QByteArray> &parents, Stamp above,
                                                   const Pending &pending)
{
    const JournalReader reader(m_connection);
    const auto newest = reader.head();
    if (!newest)
        return newest.error();

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
    QByteArray digests;
    for (const Change &change : pending.changes) {
        payloads.append(changecodec::encode(change));
        digests.append(m_hasher.digestOf(payloads.last()));
    }
    const QByteArray author = header.author.toUtf8();
    const QByteArray device = header.device.toUtf8();
    const QByteArray allParents = parents.join();
    const QByteArray hash =
        m_hasher.hashOf(allParents, header.stamp, header.logged, author, device, digests).toByteArray();

    if (!m_prepared) {
        m_prepared = m_insert.prepare(u"INSERT INTO journal(seq, hash, parents, stamp, writer, logged, author, device, "
                                      "digests, changes) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        if (!m_prepared)
            return m_connection.lastError();
    }
    const QVariant values[] = {newest->seq + 1,
                               hash,
                               allParents.isNull() ? QByteArray("") : allParents,
                               header.stamp.time,
                               qint64(header.stamp.writer),
                               qint64(header.logged.time_since_epoch().count()),
                               header.author.isNull() ? u""_s : header.author,
                               header.device.isNull() ? u""_s : header.device,
                               digests.isNull() ? QByteArray("") : digests,
                               QString::fromUtf8(changecodec::join(payloads))};
    for (int i = 0; i < int(std::size(values)); ++i)
        m_insert.bindValue(i, values[i]);
    if (!m_insert.exec())
        return JournalError::fromSqlite(m_insert.lastError().nativeErrorCode().toInt(), m_connection.path(),
                                        m_insert.lastError().databaseText());
    m_insert.finish();
    return Committed{{newest->seq + 1, hash, header.stamp}, header};
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
            auto inserted = insertFollowing(parents, head->stamp, one);
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
