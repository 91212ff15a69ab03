// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalreader.h"

#include "models/document/changecodec.h"
#include "models/document/journalconnection.h"
#include "models/document/journalerror.h"
#include "models/document/rowguard.h"
#include "models/document/statement.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr char Columns[] = "SELECT seq, stamp, writer, logged, author, device, changes FROM journal ";

// Most rows repeat the author and device of the one before: share the string instead of making it again.
void assign(QString &text, QByteArray &last, QByteArrayView bytes)
{
    if (last == bytes)
        return;
    last = bytes.toByteArray();
    text = QString::fromUtf8(bytes);
}

}  // namespace

Result<void> JournalReader::read(const char *sql, qint64 after, QByteArrayView containing, const Visit &visit) const
{
    Statement statement(m_connection.handle(), sql);
    if (!statement.isValid())
        return m_connection.lastError();
    statement.bind(1, after);
    RowGuard guard(m_connection.fileSize());
    ChangeDecoder decoder;
    Transaction transaction;
    QByteArray lastAuthor;
    QByteArray lastDevice;
    while (statement.step()) {
        if (!guard.admits(statement.integer(0), statement.bytes(6).size()))
            return JournalError::damaged(m_connection.path(), JournalError::tr("its records lead in a circle"));
        if (!changecodec::contains(statement.bytes(6), containing))
            continue;
        TransactionHeader &header = transaction.header;
        // No clock says zero or less, and an unset stamp means that nobody has set a field.
        header.stamp = {std::max<qint64>(statement.integer(1), 1), quint64(statement.integer(2))};
        header.logged = Instant(std::chrono::milliseconds(statement.integer(3)));
        assign(header.author, lastAuthor, statement.bytes(4));
        assign(header.device, lastDevice, statement.bytes(5));
        transaction.changes.clear();
        decoder.decode(statement.bytes(6), transaction.changes);
        visit(statement.integer(0), transaction);
    }
    if (!statement.isDone())
        return m_connection.lastError();
    return {};
}

Result<void> JournalReader::readAfter(qint64 seq, const Visit &visit) const
{
    static const QByteArray sql = QByteArray(Columns) + "WHERE seq > ?1 ORDER BY seq";
    return read(sql.constData(), seq, {}, visit);
}

Result<void> JournalReader::readKind(EntityKind kind, const Visit &visit) const
{
    static const QByteArray sql = QByteArray(Columns) + "WHERE seq > ?1 ORDER BY seq";
    return read(sql.constData(), 0, "\"kind\":\"" + QByteArray(entityKindName(kind).data()) + '"', visit);
}

Result<void> JournalReader::readSetting(const Visit &visit) const
{
    // The condition must be the index's own, letter by letter.
    static const QByteArray sql =
        QByteArray(Columns)
        + "WHERE seq > ?1 AND (instr(changes, '\"kind\":\"incident\"') OR instr(changes, '\"kind\":\"role\"') OR "
          "instr(changes, '\"kind\":\"member\"')) ORDER BY seq";
    return read(sql.constData(), 0, {}, visit);
}

Result<Incident> JournalReader::fold(std::optional<Instant> asOf) const
{
    Incident incident;
    // A number may lie; what a file of this size can hold doesn't.
    constexpr qint64 SmallestRow = 160;
    if (const auto newest = head(); newest)
        incident.reserve(int(std::clamp<qint64>(newest->seq, 0, m_connection.fileSize() / SmallestRow)));
    const auto done = readAfter(0, [&](qint64, const Transaction &transaction) {
        if (!asOf || transaction.header.logged <= *asOf)
            incident.apply(transaction);
    });
    if (!done)
        return done.error();
    return incident;
}

Result<Incident> JournalReader::foldSetting() const
{
    Incident incident;
    const auto done = readSetting([&](qint64, const Transaction &transaction) { incident.apply(transaction); });
    if (!done)
        return done.error();
    return incident;
}

Result<JournalHead> JournalReader::head() const
{
    Statement statement(m_connection.handle(),
                        "SELECT seq, hash, stamp, writer FROM journal ORDER BY seq DESC LIMIT 1");
    if (statement.step())
        return JournalHead{statement.integer(0),
                           statement.bytes(1).toByteArray(),
                           {statement.integer(2), quint64(statement.integer(3))}};
    if (statement.isDone())
        return JournalHead{};
    return m_connection.lastError();
}

Result<QByteArray> JournalReader::hashAt(qint64 seq) const
{
    Statement statement(m_connection.handle(), "SELECT hash FROM journal WHERE seq = ?1");
    if (statement.isValid())
        statement.bind(1, seq);
    if (statement.step())
        return statement.bytes(0).toByteArray();
    if (statement.isDone())
        return QByteArray();
    return m_connection.lastError();
}

}  // namespace evenkeel
