// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalcheck.h"

#include "models/document/attachments.h"
#include "models/document/changecodec.h"
#include "models/document/journalconnection.h"
#include "models/document/journalerror.h"
#include "models/document/statement.h"
#include "models/document/transactionhash.h"

#include <QHash>
#include <QSet>

namespace evenkeel {

namespace {

class IntegrityCheck
{
    Q_DECLARE_TR_FUNCTIONS(IntegrityCheck)

public:
    explicit IntegrityCheck(const JournalConnection &connection) : m_connection(connection) {}

    Result<IntegrityReport> run(const QString &expectedHead)
    {
        if (auto checked = checkStructure(); !checked)
            return checked.error();
        if (auto checked = checkChain(); !checked)
            return checked.error();
        checkEnds();
        checkExpunged();
        if (auto checked = checkAttachments(); !checked)
            return checked.error();
        checkHead(expectedHead);
        std::ranges::stable_sort(m_report.findings, {}, [](const IntegrityFinding &finding) {
            return finding.seq == 0 ? std::numeric_limits<qint64>::max() : finding.seq;
        });
        return m_report;
    }

private:
    void find(qint64 seq, const QString &what) { m_report.findings.append({seq, what}); }

    Result<void> checkStructure()
    {
        Statement statement(m_connection.handle(), "PRAGMA integrity_check(5)");
        while (statement.step())
            if (statement.bytes(0) != "ok")
                find(0, tr("the file's structure: %1").arg(QString::fromUtf8(statement.bytes(0))));
        // A page too damaged for the check itself is a finding too, not a failure to check.
        if (!statement.isDone())
            find(0, m_connection.lastError().what);
        return {};
    }

    Result<void> checkChain()
    {
        Statement statement(m_connection.handle(),
                            "SELECT seq, hash, parents, stamp, writer, logged, author, device, digests, changes "
                            "FROM journal ORDER BY seq");
        qint64 expectedSeq = 1;
        while (statement.step()) {
            checkRow(statement, expectedSeq);
            expectedSeq = statement.integer(0) + 1;
            ++m_report.transactions;
        }
        if (!statement.isDone())
            find(expectedSeq, m_connection.lastError().what);
        return {};
    }

    void checkRow(const Statement &row, qint64 expectedSeq)
    {
        const qint64 seq = row.integer(0);
        if (seq != expectedSeq)
            find(seq, tr("%n transaction(s) before this one are missing", nullptr, int(seq - expectedSeq)));

        const QByteArrayView hash = row.bytes(1);
        const QByteArrayView parents = row.bytes(2);
        const QByteArrayView digests = row.bytes(8);
        const Stamp stamp{row.integer(3), quint64(row.integer(4))};
        const QByteArrayView computed = m_hasher.hashOf(
            parents, stamp, Instant(std::chrono::milliseconds(row.integer(5))), row.bytes(6), row.bytes(7), digests);
        if (computed != hash)
            find(seq, tr("the transaction was altered: its hash doesn't fit its content"));
        checkParents(seq, parents);
        checkPayloads(seq, digests, row.bytes(9));
        m_unfollowed.insert(hash.toByteArray(), seq);
        m_report.head = {seq, hash.toByteArray(), stamp};
    }

    void checkParents(qint64 seq, QByteArrayView parents)
    {
        if (parents.isEmpty() && seq != 1)
            find(seq, tr("the transaction follows no other, though it isn't the first"));
        if (parents.size() % TransactionHasher::Size != 0 || parents.size() > 2 * TransactionHasher::Size)
            find(seq, tr("the transaction's list of predecessors is malformed"));
        for (qsizetype at = 0; at + TransactionHasher::Size <= parents.size(); at += TransactionHasher::Size) {
            const QByteArray parent = parents.sliced(at, TransactionHasher::Size).toByteArray();
            if (m_unfollowed.remove(parent) == 0 && !m_followed.contains(parent))
                find(seq, tr("the transaction it follows is not before it: one was removed, altered or moved"));
            m_followed.insert(parent);
        }
    }

    void checkPayloads(qint64 seq, QByteArrayView digests, QByteArrayView changes)
    {
        const auto payloads = changecodec::split(changes);
        if (payloads.size() * TransactionHasher::Size != digests.size()) {
            find(seq, tr("the number of changes doesn't fit the transaction's digests"));
            return;
        }
        for (qsizetype i = 0; i < payloads.size(); ++i) {
            const QByteArrayView digest = digests.sliced(i * TransactionHasher::Size, TransactionHasher::Size);
            if (payloads[i] == changecodec::Expunged)
                m_missing.append({digest.toByteArray(), seq});
            else if (m_hasher.digestOf(payloads[i]) != digest)
                find(seq, tr("change %1 was altered: its digest doesn't fit").arg(i + 1));
            else if (payloads[i].contains(QByteArrayView("\"expungedDigests\"")))
                collectExpunged(changes);
        }
    }

    void collectExpunged(QByteArrayView changes)
    {
        Changes decoded;
        m_decoder.decode(changes, decoded);
        static const int field = fieldIndex(EntityKind::Entry, "expungedDigests");
        for (const Change &change : decoded)
            for (const FieldChange &fieldChange : change.fields)
                if (change.kind == EntityKind::Entry && fieldChange.index == field)
                    if (const auto *text = std::get_if<QString>(&fieldChange.value))
                        for (const QStringView hex : QStringView(*text).split(u' ', Qt::SkipEmptyParts))
                            m_accounted.insert(QByteArray::fromHex(hex.toLatin1()));
    }

    void checkEnds()
    {
        if (m_report.transactions == 0)
            find(0, tr("the file holds no transaction"));
        if (m_unfollowed.size() > 1)
            find(0, tr("the record ends in %n place(s) instead of one", nullptr, int(m_unfollowed.size())));
    }

    void checkExpunged()
    {
        for (const auto &[digest, seq] : m_missing) {
            if (m_accounted.contains(digest))
                ++m_report.expunged;
            else
                find(seq, tr("a change's content was removed without a record of it"));
        }
    }

    Result<void> checkAttachments()
    {
        const auto damaged = findDamagedAttachments(m_connection);
        if (!damaged)
            find(0, damaged.error().what);
        else
            for (const QByteArray &digest : *damaged)
                find(0, tr("attachment %1 was altered").arg(QString::fromLatin1(digest.toHex())));
        return {};
    }

    void checkHead(const QString &expectedHead)
    {
        if (expectedHead.isEmpty())
            return;
        const QString head = QString::fromLatin1(m_report.head.hash.toHex());
        const bool known =
            expectedHead.size() >= 8
            && (head.startsWith(expectedHead, Qt::CaseInsensitive)
                || std::ranges::any_of(m_followed, [&](const QByteArray &hash) {
                       return QString::fromLatin1(hash.toHex()).startsWith(expectedHead, Qt::CaseInsensitive);
                   }));
        if (!known)
            find(0, tr("no transaction has the hash %1: the record's end was cut off or everything was rehashed")
                        .arg(expectedHead));
    }

    const JournalConnection &m_connection;
    TransactionHasher m_hasher;
    ChangeDecoder m_decoder;
    IntegrityReport m_report;
    QHash<QByteArray, qint64> m_unfollowed;
    QSet<QByteArray> m_followed;
    QSet<QByteArray> m_accounted;
    QList<std::pair<QByteArray, qint64>> m_missing;
};

}  // namespace

Result<IntegrityReport> checkIntegrity(const JournalConnection &connection, const QString &expectedHead)
{
    return IntegrityCheck(connection).run(expectedHead);
}

}  // namespace evenkeel
