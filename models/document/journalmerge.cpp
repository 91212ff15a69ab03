// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalmerge.h"

#include "models/document/changecodec.h"
#include "models/document/journalcheck.h"
#include "models/document/journalconnection.h"
#include "models/document/journalerror.h"
#include "models/document/statement.h"

#include <QSet>
#include <QSqlError>
#include <QVariant>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

Result<QHash<QByteArray, qint64>> hashesOf(const JournalConnection &connection)
{
    QHash<QByteArray, qint64> hashes;
    Statement statement(connection.handle(), "SELECT hash, seq FROM journal");
    while (statement.step())
        hashes.insert(statement.bytes(0).toByteArray(), statement.integer(1));
    if (!statement.isDone())
        return connection.lastError();
    return hashes;
}

Result<void> failed(const QSqlQuery &query, const JournalConnection &connection)
{
    return JournalError::fromSqlite(query.lastError().nativeErrorCode().toInt(), connection.path(),
                                    query.lastError().databaseText());
}

// Rows that only `other` has, under new places at the end; payloads that either side has expunged go on both.
Result<int> takeOver(const JournalConnection &connection, const JournalConnection &other,
                     const QHash<QByteArray, qint64> &ours, qint64 lastSeq)
{
    QSqlQuery insert = connection.query();
    insert.prepare(u"INSERT INTO journal(seq, hash, parents, stamp, writer, logged, author, device, digests, changes) "
                   "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    QSqlQuery update = connection.query();
    update.prepare(u"UPDATE journal SET changes = ? WHERE seq = ?"_s);
    int taken = 0;
    Statement rows(other.handle(), "SELECT hash, parents, stamp, writer, logged, author, device, digests, changes "
                                   "FROM journal ORDER BY seq");
    while (rows.step()) {
        const QByteArray changes = rows.bytes(8).toByteArray();
        const auto there = ours.constFind(rows.bytes(0).toByteArray());
        if (there != ours.cend()) {
            if (changecodec::split(changes).contains(changecodec::Expunged)) {
                update.bindValue(0, QString::fromUtf8(changes));
                update.bindValue(1, *there);
                if (!update.exec())
                    return failed(update, connection).error();
            }
            continue;
        }
        const QVariant values[] = {++lastSeq,
                                   rows.bytes(0).toByteArray(),
                                   rows.bytes(1).isEmpty() ? QByteArray("") : rows.bytes(1).toByteArray(),
                                   rows.integer(2),
                                   rows.integer(3),
                                   rows.integer(4),
                                   QString::fromUtf8(rows.bytes(5)),
                                   QString::fromUtf8(rows.bytes(6)),
                                   rows.bytes(7).isEmpty() ? QByteArray("") : rows.bytes(7).toByteArray(),
                                   QString::fromUtf8(changes)};
        for (int i = 0; i < int(std::size(values)); ++i)
            insert.bindValue(i, values[i]);
        if (!insert.exec())
            return failed(insert, connection).error();
        ++taken;
    }
    if (!rows.isDone())
        return other.lastError();
    return taken;
}

Result<int> takeAttachments(const JournalConnection &connection, const JournalConnection &other)
{
    QSqlQuery insert = connection.query();
    insert.prepare(u"INSERT OR IGNORE INTO chunk(digest, n, data) VALUES(?, ?, ?)"_s);
    QSet<QByteArray> brought;
    Statement pieces(other.handle(), "SELECT digest, n, data FROM chunk");
    while (pieces.step()) {
        insert.bindValue(0, pieces.bytes(0).toByteArray());
        insert.bindValue(1, pieces.integer(1));
        insert.bindValue(2, pieces.bytes(2).isEmpty() ? QByteArray("") : pieces.bytes(2).toByteArray());
        if (!insert.exec())
            return failed(insert, connection).error();
        if (insert.numRowsAffected() > 0)
            brought.insert(pieces.bytes(0).toByteArray());
    }
    if (!pieces.isDone())
        return other.lastError();
    return int(brought.size());
}

}  // namespace

Result<MergeOutcome> mergeJournal(JournalConnection &connection, JournalAppender &appender,
                                  const JournalConnection &other)
{
    const auto integrity = checkIntegrity(other);
    if (!integrity)
        return integrity.error();
    if (!integrity->isSound())
        return Error{ErrorCode::Tampered, integrity->findings.first().what, other.path(),
                     JournalError::tr("\"evenkeel check\" tells more; nothing was taken over.")};

    return appender.inTransaction([&]() -> Result<MergeOutcome> {
        const auto ours = hashesOf(connection);
        if (!ours)
            return ours.error();
        const auto theirs = hashesOf(other);
        if (!theirs)
            return theirs.error();
        const JournalReader reader(connection);
        const JournalReader otherReader(other);
        const auto ourFirst = reader.hashAt(1);
        const auto theirFirst = otherReader.hashAt(1);
        const auto ourHead = reader.head();
        const auto theirHead = otherReader.head();
        for (const Error *error : {ourFirst ? nullptr : &ourFirst.error(), theirFirst ? nullptr : &theirFirst.error(),
                                   ourHead ? nullptr : &ourHead.error(), theirHead ? nullptr : &theirHead.error()})
            if (error)
                return *error;
        if (*ourFirst != *theirFirst)
            return Error{ErrorCode::InvalidInput, JournalError::tr("this is not a copy of the same incident"),
                         other.path(), JournalError::tr("Only copies of one incident's file can be merged.")};

        const auto taken = takeOver(connection, other, *ours, ourHead->seq);
        if (!taken)
            return taken.error();
        const auto attachments = takeAttachments(connection, other);
        if (!attachments)
            return attachments.error();
        // Where one side has only added to the other, the longer side's end is the end of both.
        const bool diverged = *taken > 0 && !theirs->contains(ourHead->hash);
        if (diverged) {
            const auto merged = appender.insertFollowing({ourHead->hash, theirHead->hash},
                                                         std::max(ourHead->stamp, theirHead->stamp), {});
            if (!merged)
                return merged.error();
        }
        return MergeOutcome{*taken, *attachments};
    });
}

}  // namespace evenkeel
