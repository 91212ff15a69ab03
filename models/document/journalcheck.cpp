// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalcheck.h"

#include "models/document/attachments.h"
#include "models/document/changecodec.h"
#include "models/document/journalconnection.h"
#include "models/document/journalerror.h"
#include "models/document/journalrow.h"
#include "models/document/payloadremoval.h"
#include "models/document/rowguard.h"
#include "models/document/statement.h"
#include "models/document/transactionhash.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace evenkeel {

namespace {

class IntegrityCheck
{
    Q_DECLARE_TR_FUNCTIONS(IntegrityCheck)

public:
    explicit IntegrityCheck(const JournalConnection &connection) : m_connection(connection) {}

    IntegrityReport run(const QString &expectedHead)
    {
        checkChain();
        checkEnds();
        checkExpunged();
        checkAttachments();
        checkStructure();
        checkHead(expectedHead);
        std::ranges::stable_sort(m_report.findings, {}, [](const IntegrityFinding &finding) {
            return finding.seq == 0 ? std::numeric_limits<qint64>::max() : finding.seq;
        });
        return m_report;
    }

private:
    void find(qint64 seq, const QString &what) { m_report.findings.append({seq, what}); }

    void checkStructure()
    {
        // A malicious tree can make SQLite's own check take for ever; a sound file needs far less than this.
        struct Budget {
            qint64 stepsLeft;
            static int spend(void *budget) { return --static_cast<Budget *>(budget)->stepsLeft < 0; }
        } budget{(1'000'000 + m_connection.fileSize()) / 1000};
        sqlite3_progress_handler(m_connection.handle(), 1000, &Budget::spend, &budget);
        {
            Statement statement(m_connection.handle(), "PRAGMA integrity_check(5)");
            while (statement.step())
                if (statement.bytes(0) != "ok")
                    find(0, tr("the file's structure: %1").arg(QString::fromUtf8(statement.bytes(0))));
            // A page too damaged for the check itself is a finding too, not a failure to check.
            if (!statement.isDone())
                find(0, tr("the file's structure: %1").arg(m_connection.lastError().what));
        }
        sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
    }

    void checkChain()
    {
        static const QByteArray sql = QByteArray(journalrow::Select) + "ORDER BY seq";
        Statement statement(m_connection.handle(), sql.constData());
        RowGuard guard(m_connection.fileSize());
        qint64 last = 0;
        while (statement.step()) {
            const JournalRowView row = journalrow::at(statement);
            if (!guard.admits(row.seq, row.changes.size())) {
                find(last, tr("after this transaction the file's structure leads in a circle"));
                return;
            }
            checkRow(row, last);
            last = row.seq;
            ++m_report.transactions;
        }
        if (!statement.isDone())
            find(last + (last < std::numeric_limits<qint64>::max()), m_connection.lastError().what);
    }

    void checkRow(const JournalRowView &row, qint64 last)
    {
        const qint64 before = std::max<qint64>(last, 0);
        if (row.seq < 1)
            find(row.seq, tr("the transaction's number is impossible"));
        else if (row.seq - 1 != before)
            find(row.seq, tr("%1 transactions before this one are missing").arg(row.seq - 1 - before));

        const QByteArrayView computed =
            m_hasher.hashOf(row.parents, row.stamp, Instant(std::chrono::milliseconds(row.logged)), row.author,
                            row.device, row.digests);
        if (computed != row.hash)
            find(row.seq, tr("the transaction was altered: its hash doesn't fit its content"));
        checkParents(row.seq, row.parents);
        checkPayloads(row.seq, row.digests, row.changes);
        m_report.head = {row.seq, row.hash.toByteArray(), row.stamp};
        if (m_followed.contains(m_report.head.hash) || m_unfollowed.contains(m_report.head.hash))
            find(row.seq, tr("the transaction is there twice"));
        m_unfollowed.insert(m_report.head.hash);
    }

    void checkParents(qint64 seq, QByteArrayView parents)
    {
        if (parents.isEmpty() && seq != 1)
            find(seq, tr("the transaction follows no other, though it isn't the first"));
        if (parents.size() % TransactionHasher::Size != 0 || parents.size() > 2 * TransactionHasher::Size)
            find(seq, tr("the transaction's list of predecessors is malformed"));
        for (qsizetype at = 0; at + TransactionHasher::Size <= parents.size(); at += TransactionHasher::Size) {
            const QByteArray parent = parents.sliced(at, TransactionHasher::Size).toByteArray();
            if (!m_unfollowed.remove(parent) && !m_followed.contains(parent))
                find(seq, tr("the transaction it follows is not before it: one was removed, altered or moved"));
            m_followed.insert(parent);
        }
    }

    void checkPayloads(qint64 seq, QByteArrayView digests, QByteArrayView changes)
    {
        const auto payloads = changecodec::split(changes);
        if (payloads.size() * TransactionHasher::Size != digests.size()
            || (payloads.isEmpty() && changes != changecodec::join({}))) {
            find(seq, tr("the transaction was altered: the number of its changes doesn't fit its digests"));
            return;
        }
        for (qsizetype i = 0; i < payloads.size(); ++i) {
            const QByteArrayView digest = digests.sliced(i * TransactionHasher::Size, TransactionHasher::Size);
            if (payloads[i] == changecodec::Expunged) {
                m_missing.append({digest.toByteArray(), seq});
                continue;
            }
            if (m_hasher.digestOf(payloads[i]) != digest)
                find(seq, tr("the transaction was altered: change %1 doesn't fit its digest").arg(i + 1));
            else if (changecodec::contains(payloads[i], "\"expungedDigests\""))
                collectExpunged(m_decoder.decodeElement(payloads[i]));
        }
    }

    void collectExpunged(const Change &change)
    {
        for (const QByteArray &digest : payloadremoval::recordedIn(change))
            m_accounted.insert(digest);
    }

    void checkEnds()
    {
        if (m_report.transactions == 0)
            find(0, tr("the file holds no transaction"));
        if (m_unfollowed.size() > 1)
            find(0, tr("the record ends in %1 places instead of one").arg(m_unfollowed.size()));
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

    void checkAttachments()
    {
        const auto named = namedAttachments(m_connection);
        if (!named)
            return;  // a finding of the chain already
        for (const auto &[digest, seq] : named->asKeyValueRange()) {
            if (m_accounted.contains(digest))
                continue;  // a recovery has recorded that it is lost
            const auto sound = isAttachmentSound(m_connection, digest);
            if (!sound)
                find(seq, sound.error().what);
            else if (!*sound)
                find(seq, tr("attachment %1 is missing or was altered").arg(QString::fromLatin1(digest.toHex())));
        }
    }

    void checkHead(const QString &expectedHead)
    {
        if (expectedHead.isEmpty())
            return;
        const auto fits = [&](const QByteArray &hash) {
            return QString::fromLatin1(hash.toHex()).startsWith(expectedHead, Qt::CaseInsensitive);
        };
        constexpr int FewestDigits = 8;
        if (expectedHead.size() < FewestDigits)
            find(0, tr("the hash %1 is too short to tell; give eight digits or more").arg(expectedHead));
        else if (std::ranges::none_of(m_followed, fits) && std::ranges::none_of(m_unfollowed, fits))
            find(0, tr("no transaction has the hash %1: the record's end was cut off or everything was rehashed")
                        .arg(expectedHead));
    }

    const JournalConnection &m_connection;
    TransactionHasher m_hasher;
    ChangeDecoder m_decoder;
    IntegrityReport m_report;
    QSet<QByteArray> m_unfollowed;  ///< hashes that no transaction names as its predecessor yet
    QSet<QByteArray> m_followed;
    QSet<QByteArray> m_accounted;
    QList<std::pair<QByteArray, qint64>> m_missing;
};

}  // namespace

IntegrityReport checkIntegrity(const JournalConnection &connection, const QString &expectedHead)
{
    return IntegrityCheck(connection).run(expectedHead);
}

}  // namespace evenkeel
