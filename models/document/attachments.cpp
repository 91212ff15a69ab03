// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/attachments.h"

#include "models/core/clock.h"
#include "models/document/changecodec.h"
#include "models/document/journalappender.h"
#include "models/document/journalconnection.h"
#include "models/document/journalerror.h"
#include "models/document/statement.h"
#include "models/incident/entities.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QRandomGenerator>

namespace evenkeel {

namespace {

qint64 microseconds(Instant instant)
{
    return std::chrono::microseconds(instant.time_since_epoch()).count();
}

Error cancelled()
{
    return {ErrorCode::Cancelled, JournalError::tr("copying the file was cancelled"), {}, {}};
}

// Without its first piece it is being swept.
Result<bool> isStored(const JournalConnection &connection, const QByteArray &digest)
{
    Statement statement(connection.handle(), "SELECT 1 FROM chunk WHERE digest = ?1 AND n = 0");
    statement.bind(1, digest);
    if (statement.step())
        return true;
    if (statement.isDone())
        return false;
    return connection.lastError();
}

// Gives the pieces their name, if all of them are still there.
Result<void> rename(const JournalConnection &connection, const QByteArray &provisional, const QByteArray &digest,
                    qint64 pieces)
{
    Statement update(connection.handle(), "UPDATE chunk SET digest = ?1 WHERE digest = ?2");
    update.bind(1, digest);
    update.bind(2, provisional);
    if (!update.run())
        return connection.lastError();
    if (sqlite3_changes64(connection.handle()) != pieces)
        return Error{ErrorCode::Io, JournalError::tr("pieces of the attachment were removed while it was stored"),
                     connection.path(), JournalError::tr("Attach the file again.")};
    return {};
}

}  // namespace

Result<StoredAttachment> storeAttachment(QIODevice &source, const AttachmentTransaction &transact,
                                         const std::function<bool(qint64)> &betweenPieces)
{
    // The name is known only at the end, so the pieces go in under a random one: a cut leaves an orphan, never a
    // name that promises bytes which aren't there.
    QByteArray provisional(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(provisional.data()), 8);
    const auto discard = [&](Error why) {
        (void)transact([&](const JournalConnection &connection, JournalAppender &) {
            return removeAttachment(connection, provisional);
        });
        return why;
    };

    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    qint64 pieces = 0;
    // An empty file has one empty piece, so that it is told from one that isn't there.
    do {
        const QByteArray piece = source.read(AttachmentChunkSize);
        if (piece.isEmpty() && !source.atEnd())
            return discard({ErrorCode::Io, source.errorString(), {}, JournalError::tr("Attach the file again.")});
        if (piece.isEmpty() && pieces > 0)
            break;
        hash.addData(piece);
        size += piece.size();
        if (const auto stored = transact([&](const JournalConnection &connection, JournalAppender &appender) {
                return insertAttachmentPiece(connection, appender, provisional, pieces, piece);
            });
            !stored)
            return discard(stored.error());
        ++pieces;
        if (betweenPieces && !betweenPieces(size))
            return discard({ErrorCode::Cancelled, JournalError::tr("attaching the file was cancelled"), {}, {}});
    } while (!source.atEnd());

    const QByteArray digest = hash.result();
    const auto named = transact([&](const JournalConnection &connection, JournalAppender &) -> Result<void> {
        // The same bytes may be there as an old orphan; these are too new to be swept before they are named.
        if (auto removed = removeAttachment(connection, digest); !removed)
            return removed;
        return rename(connection, provisional, digest, pieces);
    });
    if (!named)
        return discard(named.error());
    return StoredAttachment{digest, size};
}

Result<StoredAttachment> storeAttachment(const JournalConnection &connection, JournalAppender &appender,
                                         QIODevice &source, const std::function<bool(qint64)> &betweenPieces)
{
    return storeAttachment(
        source,
        [&](const AttachmentStep &step) { return appender.inTransaction([&] { return step(connection, appender); }); },
        betweenPieces);
}

Result<QByteArray> readAttachmentPiece(const JournalConnection &connection, const QByteArray &digest, qint64 n)
{
    Statement statement(connection.handle(), "SELECT data FROM chunk WHERE digest = ?1 AND n = ?2");
    statement.bind(1, digest);
    statement.bind(2, n);
    if (statement.step())
        return QByteArray(statement.bytes(0).data(), statement.bytes(0).size());
    if (statement.isDone())
        return Error{ErrorCode::NotFound, JournalError::tr("the attachment is not in the file"), connection.path(),
                     JournalError::tr("Its content may have been expunged.")};
    return connection.lastError();
}

Result<void> readAttachment(const JournalConnection &connection, const QByteArray &digest, QIODevice &out,
                            const std::function<bool(qint64)> &betweenPieces)
{
    Statement count(connection.handle(), "SELECT count(*) FROM chunk WHERE digest = ?1");
    count.bind(1, digest);
    if (!count.step())
        return connection.lastError();
    const qint64 pieces = count.integer(0);
    count.reset();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    const Error altered{ErrorCode::Tampered, JournalError::tr("the attachment was altered"), connection.path(),
                        JournalError::tr("Don't rely on it as evidence; look for another copy of the file.")};
    // A statement a piece: one for all would keep writers out for as long as `out` takes.
    for (qint64 n = 0; n == 0 || n < pieces; ++n) {
        const auto piece = readAttachmentPiece(connection, digest, n);
        if (!piece)
            return pieces > 0 && piece.error().code == ErrorCode::NotFound ? altered : piece.error();
        hash.addData(*piece);
        size += piece->size();
        if (out.write(*piece) != piece->size())
            return Error{ErrorCode::Io, out.errorString(), {}, JournalError::tr("Choose another place for the copy.")};
        if (betweenPieces && !betweenPieces(size))
            return cancelled();
    }
    return hash.resultView() == digest ? Result<void>() : Result<void>(altered);
}

Result<QHash<QByteArray, qint64>> namedAttachments(const JournalConnection &connection)
{
    static const int field = fieldIndex(EntityKind::Evidence, "digest");
    QHash<QByteArray, qint64> named;
    const auto read =
        JournalReader(connection).readKind(EntityKind::Evidence, [&](qint64 seq, const Transaction &transaction) {
            for (const Change &change : transaction.changes) {
                if (change.kind != EntityKind::Evidence)
                    continue;
                for (const FieldChange &fieldChange : change.fields)
                    if (const auto *hex = std::get_if<QString>(&fieldChange.value); hex && fieldChange.index == field)
                        if (const QByteArray digest = QByteArray::fromHex(hex->toLatin1());
                            !digest.isEmpty() && !named.contains(digest))
                            named.insert(digest, seq);
            }
        });
    if (!read)
        return read.error();
    return named;
}

Result<bool> isAttachmentSound(const JournalConnection &connection, const QByteArray &digest,
                               const std::function<bool(qint64)> &betweenPieces)
{
    class Nowhere final : public QIODevice
    {
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64 size) override { return size; }
    } nowhere;
    nowhere.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    const auto read = readAttachment(connection, digest, nowhere, betweenPieces);
    if (read)
        return true;
    if (read.error().code == ErrorCode::NotFound || read.error().code == ErrorCode::Tampered)
        return false;
    return read.error();
}

Result<void> removeAttachment(const JournalConnection &connection, const QByteArray &digest)
{
    Statement remove(connection.handle(), "DELETE FROM chunk WHERE digest = ?1");
    remove.bind(1, digest);
    if (remove.run())
        return {};
    return connection.lastError();
}

Result<void> insertAttachmentPiece(const JournalConnection &connection, const JournalAppender &appender,
                                   QByteArrayView digest, qint64 n, QByteArrayView data)
{
    // Two pieces in one microsecond, or a clock set back: one more than the newest.
    Statement insert(connection.handle(),
                     "INSERT INTO chunk(stored, digest, n, data) "
                     "VALUES(max(?1, (SELECT coalesce(max(stored), 0) FROM chunk) + 1), ?2, ?3, ?4)");
    insert.bind(1, microseconds(appender.clock().now()));
    insert.bind(2, digest);
    insert.bind(3, n);
    insert.bind(4, data);
    if (insert.run())
        return {};
    return connection.lastError();
}

Result<bool> copyAttachment(const JournalConnection &from, const QByteArray &digest, const JournalConnection &to,
                            JournalAppender &appender, const std::function<bool(qint64)> &betweenPieces)
{
    const auto there = isStored(to, digest);
    if (!there)
        return there.error();
    if (*there)
        return false;
    Statement pieces(from.handle(), "SELECT n, data FROM chunk WHERE digest = ?1 ORDER BY n");
    pieces.bind(1, digest);
    bool any = false;
    qint64 size = 0;
    for (; pieces.step(); any = true) {
        if (auto swept = any ? Result<void>() : removeAttachment(to, digest); !swept)
            return swept.error();
        if (auto inserted = insertAttachmentPiece(to, appender, digest, pieces.integer(0), pieces.bytes(1)); !inserted)
            return inserted.error();
        size += pieces.bytes(1).size();
        if (betweenPieces && !betweenPieces(size))
            return cancelled();
    }
    if (!pieces.isDone())
        return from.lastError();
    return any;
}

Result<int> sweepOrphans(const JournalConnection &connection, JournalAppender &appender)
{
    return appender.inTransaction([&]() -> Result<int> {
        QList<QByteArray> old;
        Statement statement(connection.handle(), "SELECT digest FROM chunk GROUP BY digest HAVING max(stored) < ?1");
        statement.bind(1, microseconds(appender.clock().now() - AttachmentGrace));
        while (statement.step())
            old.append(statement.bytes(0).toByteArray());
        if (!statement.isDone())
            return connection.lastError();
        if (old.isEmpty())
            return 0;
        const auto named = namedAttachments(connection);
        if (!named)
            return named.error();
        int swept = 0;
        for (const QByteArray &digest : old) {
            if (named->contains(digest))
                continue;
            // From the first on: isStored.
            Statement remove(connection.handle(), "DELETE FROM chunk WHERE stored IN "
                                                  "(SELECT stored FROM chunk WHERE digest = ?1 ORDER BY n LIMIT ?2)");
            remove.bind(1, digest);
            remove.bind(2, PiecesSweptAtOnce - swept);
            if (!remove.run())
                return connection.lastError();
            swept += int(sqlite3_changes64(connection.handle()));
            if (swept == PiecesSweptAtOnce)
                break;
        }
        return swept;
    });
}

}  // namespace evenkeel
