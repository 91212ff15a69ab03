// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/attachments.h"

#include "models/document/journalappender.h"
#include "models/document/journalconnection.h"
#include "models/document/journalerror.h"
#include "models/document/statement.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QRandomGenerator>
#include <QSqlError>
#include <QVariant>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

Result<void> execute(const JournalConnection &connection, const QString &sql, const QList<QVariant> &values)
{
    QSqlQuery query = connection.query();
    if (!query.prepare(sql))
        return connection.lastError();
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (query.exec())
        return {};
    return JournalError::fromSqlite(query.lastError().nativeErrorCode().toInt(), connection.path(),
                                    query.lastError().databaseText());
}

bool isStored(const JournalConnection &connection, const QByteArray &digest)
{
    Statement statement(connection.handle(), "SELECT 1 FROM chunk WHERE digest = ?1 LIMIT 1");
    statement.bind(1, QByteArrayView(digest));
    return statement.step();
}

}  // namespace

Result<StoredAttachment> storeAttachment(const JournalConnection &connection, JournalAppender &appender,
                                         QIODevice &source, const std::function<bool(qint64)> &betweenPieces)
{
    // The name is known only at the end, so the pieces go in under a random one: a cut leaves an orphan, never a
    // name that promises bytes which aren't there.
    QByteArray provisional(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(provisional.data()), 8);

    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    const auto discard = [&] {
        (void)appender.inTransaction(
            [&] { return execute(connection, u"DELETE FROM chunk WHERE digest = ?"_s, {provisional}); });
    };
    for (qint64 n = 0;; ++n) {
        const QByteArray piece = source.read(AttachmentChunkSize);
        if (piece.isEmpty() && n > 0)
            break;
        hash.addData(piece);
        size += piece.size();
        const auto stored = appender.inTransaction([&] {
            return execute(connection, u"INSERT INTO chunk(digest, n, data) VALUES(?, ?, ?)"_s,
                           {provisional, n, piece.isNull() ? QByteArray("") : piece});
        });
        if (!stored) {
            discard();
            return stored.error();
        }
        if (betweenPieces && !betweenPieces(size)) {
            discard();
            return Error{ErrorCode::Cancelled, JournalError::tr("attaching the file was cancelled"), {}, {}};
        }
        if (piece.size() < AttachmentChunkSize && source.atEnd())
            break;
    }

    const QByteArray digest = hash.result();
    const auto named = appender.inTransaction([&]() -> Result<void> {
        if (isStored(connection, digest))
            return execute(connection, u"DELETE FROM chunk WHERE digest = ?"_s, {provisional});
        return execute(connection, u"UPDATE chunk SET digest = ? WHERE digest = ?"_s, {digest, provisional});
    });
    if (!named) {
        discard();
        return named.error();
    }
    return StoredAttachment{digest, size};
}

Result<void> readAttachment(const JournalConnection &connection, const QByteArray &digest, QIODevice &out)
{
    Statement statement(connection.handle(), "SELECT data FROM chunk WHERE digest = ?1 ORDER BY n");
    statement.bind(1, QByteArrayView(digest));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool any = false;
    while (statement.step()) {
        any = true;
        const QByteArrayView piece = statement.bytes(0);
        hash.addData(piece);
        if (out.write(piece.data(), piece.size()) != piece.size())
            return Error{ErrorCode::Io, out.errorString(), {}, JournalError::tr("Choose another place for the copy.")};
    }
    if (!statement.isDone())
        return connection.lastError();
    if (!any)
        return Error{ErrorCode::NotFound, JournalError::tr("the attachment is not in the file"), connection.path(),
                     JournalError::tr("Its content may have been expunged.")};
    if (hash.resultView() != digest)
        return Error{ErrorCode::Tampered, JournalError::tr("the attachment was altered"), connection.path(),
                     JournalError::tr("Don't rely on it as evidence; look for another copy of the file.")};
    return {};
}

Result<int> sweepOrphans(const JournalConnection &connection, JournalAppender &appender, const QSet<QByteArray> &named)
{
    return appender.inTransaction([&]() -> Result<int> {
        QList<QByteArray> orphans;
        Statement statement(connection.handle(), "SELECT DISTINCT digest FROM chunk");
        while (statement.step())
            if (const QByteArray digest = statement.bytes(0).toByteArray(); !named.contains(digest))
                orphans.append(digest);
        if (!statement.isDone())
            return connection.lastError();
        for (const QByteArray &digest : orphans)
            if (auto removed = execute(connection, u"DELETE FROM chunk WHERE digest = ?"_s, {digest}); !removed)
                return removed.error();
        return int(orphans.size());
    });
}

Result<QList<QByteArray>> findDamagedAttachments(const JournalConnection &connection)
{
    QList<QByteArray> damaged;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray current;
    const auto finish = [&] {
        if (!current.isEmpty() && hash.resultView() != current)
            damaged.append(current);
        hash.reset();
    };
    Statement statement(connection.handle(), "SELECT digest, data FROM chunk ORDER BY digest, n");
    while (statement.step()) {
        if (statement.bytes(0) != current) {
            finish();
            current = statement.bytes(0).toByteArray();
        }
        hash.addData(statement.bytes(1));
    }
    if (!statement.isDone())
        return connection.lastError();
    finish();
    return damaged;
}

}  // namespace evenkeel
