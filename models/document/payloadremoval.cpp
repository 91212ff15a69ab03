// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/payloadremoval.h"

#include "models/document/changecodec.h"
#include "models/document/journalappender.h"
#include "models/document/journalconnection.h"
#include "models/document/statement.h"
#include "models/document/transactionhash.h"
#include "models/incident/entities.h"

#include <algorithm>

namespace evenkeel::payloadremoval {

namespace {

const FieldValue *valueOf(const Change &change, EntityKind kind, int field)
{
    if (change.kind != kind)
        return nullptr;
    const auto found = std::ranges::find(change.fields, field, &FieldChange::index);
    return found == change.fields.cend() ? nullptr : &found->value;
}

QString textOf(const Change &change, EntityKind kind, int field)
{
    const FieldValue *value = valueOf(change, kind, field);
    const auto *text = value ? std::get_if<QString>(value) : nullptr;
    return text ? *text : QString();
}

bool isRecord(const Change &change)
{
    static const int field = fieldIndex(EntityKind::Entry, "expungedDigests");
    return valueOf(change, EntityKind::Entry, field) != nullptr;
}

}  // namespace

Result<Removed> removePayloads(const JournalConnection &connection, JournalAppender &appender,
                               const QSet<EntityId> &entities)
{
    static const int attachmentField = fieldIndex(EntityKind::Evidence, "digest");
    QList<QByteArray> ids;
    for (const EntityId id : entities)
        ids.append(id.toString().toLatin1());

    Removed removed;
    QList<std::pair<qint64, QByteArray>> rewritten;
    ChangeDecoder decoder;
    Statement statement(connection.handle(), "SELECT seq, digests, changes FROM journal ORDER BY seq");
    while (statement.step()) {
        const QByteArrayView digests = statement.bytes(1);
        const QByteArrayView stored = statement.bytes(2);
        if (std::ranges::none_of(ids, [&](const QByteArray &id) { return stored.contains(id); }))
            continue;
        const auto payloads = changecodec::split(stored);
        QList<QByteArray> kept;
        bool changed = false;
        for (qsizetype i = 0; i < payloads.size(); ++i) {
            const Change change = decoder.decodeElement(payloads[i]);
            const bool goes = entities.contains(change.id) && !isRecord(change);
            kept.append((goes ? changecodec::Expunged : payloads[i]).toByteArray());
            if (!goes)
                continue;
            changed = true;
            if (const qsizetype at = i * TransactionHasher::Size; at + TransactionHasher::Size <= digests.size())
                removed.digests.insert(digests.sliced(at, TransactionHasher::Size).toByteArray());
            if (const QString hex = textOf(change, EntityKind::Evidence, attachmentField); !hex.isEmpty())
                removed.attachments.insert(QByteArray::fromHex(hex.toLatin1()));
        }
        if (changed)
            rewritten.append({statement.integer(0), changecodec::join(kept)});
    }
    if (!statement.isDone())
        return connection.lastError();
    for (const auto &[seq, changes] : rewritten)
        if (auto replaced = appender.replacePayloads(seq, changes); !replaced)
            return replaced.error();
    return removed;
}

QList<QByteArray> recordedIn(const Change &change)
{
    static const int field = fieldIndex(EntityKind::Entry, "expungedDigests");
    QList<QByteArray> digests;
    const QString text = textOf(change, EntityKind::Entry, field);
    for (const QStringView hex : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        digests.append(QByteArray::fromHex(hex.toLatin1()));
    return digests;
}

QString recordOf(const QSet<QByteArray> &digests)
{
    QByteArrayList hex;
    for (const QByteArray &digest : digests)
        hex.append(digest.toHex());
    std::ranges::sort(hex);
    return QString::fromLatin1(hex.join(' '));
}

}  // namespace evenkeel::payloadremoval
