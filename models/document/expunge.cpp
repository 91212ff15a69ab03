// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/expunge.h"

#include "models/document/attachments.h"
#include "models/document/changecodec.h"
#include "models/document/journalconnection.h"
#include "models/document/journalerror.h"
#include "models/document/statement.h"
#include "models/incident/entities.h"

#include <QSqlError>
#include <QVariant>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct Rewritten {
    qint64 seq = 0;
    QByteArray changes;
};

struct Findings {
    QList<Rewritten> rows;
    QByteArrayList digests;  ///< hex, of the payloads that go
};

// The rows that speak of any of these entities, with their payloads replaced.
Result<Findings> findPayloads(const JournalConnection &connection, const QSet<EntityId> &entities)
{
    Findings found;
    ChangeDecoder decoder;
    Statement statement(connection.handle(), "SELECT seq, digests, changes FROM journal ORDER BY seq");
    while (statement.step()) {
        const QByteArrayView stored = statement.bytes(2);
        const bool speaks = std::ranges::any_of(
            entities, [&](EntityId id) { return stored.contains(QByteArrayView(id.toString().toLatin1())); });
        if (!speaks)
            continue;
        QList<QByteArray> payloads;
        bool changed = false;
        const auto parts = changecodec::split(stored);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            Changes changes;
            decoder.decode('[' + parts[i].toByteArray() + ']', changes);
            const bool goes = !changes.isEmpty() && entities.contains(changes.first().id);
            payloads.append(goes ? changecodec::Expunged.toByteArray() : parts[i].toByteArray());
            changed |= goes;
            if (goes)
                found.digests.append(statement.bytes(1).sliced(i * 32, 32).toByteArray().toHex());
        }
        if (changed)
            found.rows.append({statement.integer(0), changecodec::join(payloads)});
    }
    if (!statement.isDone())
        return connection.lastError();
    return found;
}

Result<void> rewrite(const JournalConnection &connection, const QList<Rewritten> &rows)
{
    QSqlQuery query = connection.query();
    query.prepare(u"UPDATE journal SET changes = ? WHERE seq = ?"_s);
    for (const Rewritten &row : rows) {
        query.bindValue(0, QString::fromUtf8(row.changes));
        query.bindValue(1, row.seq);
        if (!query.exec())
            return JournalError::fromSqlite(query.lastError().nativeErrorCode().toInt(), connection.path(),
                                            query.lastError().databaseText());
    }
    return {};
}

Changes tombstone(EntityId entry, const QString &reason, const QByteArrayList &digests)
{
    return {ChangeOf<TimelineEntry>(entry)
                .set<&TimelineEntry::deleted>(true)
                .set<&TimelineEntry::expunged>(reason)
                .set<&TimelineEntry::expungedDigests>(QString::fromLatin1(digests.join(' ')))};
}

}  // namespace

Result<Committed> expungeEntry(JournalConnection &connection, JournalAppender &appender, EntityId entry,
                               const QString &reason)
{
    const JournalReader reader(connection);
    const auto incident = reader.fold();
    if (!incident)
        return incident.error();
    const TimelineEntry *line = incident->entries().find(entry);
    if (!line)
        return Error{ErrorCode::NotFound, JournalError::tr("no entry has the id %1").arg(entry.toString()),
                     connection.path(), JournalError::tr("\"evenkeel show FILE\" lists the entries and their ids.")};
    if (!line->expunged.isEmpty())
        return Error{
            ErrorCode::InvalidInput, JournalError::tr("this entry was expunged before"), connection.path(), {}};

    QSet<EntityId> entities{entry};
    QSet<QByteArray> keptAttachments;
    const Evidence *attached = incident->evidence().find(line->attachment);
    const bool attachedElsewhere = attached
                                   && !incident->entries()
                                           .select([&](const TimelineEntry &other) {
                                               return other.id != entry && other.attachment == line->attachment;
                                           })
                                           .empty();
    if (attached && !attachedElsewhere)
        entities.insert(attached->id);
    // A hypothesis or an action that the entry announced says the same words again.
    if (!line->regarding.isNull())
        entities.insert(line->regarding);
    incident->evidence().forEach([&](const Evidence &evidence) {
        if (!entities.contains(evidence.id))
            keptAttachments.insert(QByteArray::fromHex(evidence.digest.toLatin1()));
    });

    auto committed = appender.inTransaction([&]() -> Result<Committed> {
        const auto found = findPayloads(connection, entities);
        if (!found)
            return found.error();
        if (auto rewritten = rewrite(connection, found->rows); !rewritten)
            return rewritten.error();
        const auto head = reader.head();
        if (!head)
            return head.error();
        return appender.insertFollowing({head->hash}, head->stamp, {tombstone(entry, reason, found->digests), {}});
    });
    if (!committed)
        return committed;
    if (attached && !attachedElsewhere)
        if (auto swept = sweepOrphans(connection, appender, keptAttachments); !swept)
            return swept.error();
    // Freed bytes linger in unused parts of pages; rebuilding the file leaves none.
    if (auto rebuilt = connection.execute("VACUUM"); !rebuilt)
        return rebuilt.error();
    return committed;
}

}  // namespace evenkeel
