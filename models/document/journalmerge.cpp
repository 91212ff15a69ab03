// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalmerge.h"

#include "models/document/attachments.h"
#include "models/document/changecodec.h"
#include "models/document/journalcheck.h"
#include "models/document/journalconnection.h"
#include "models/document/journalerror.h"
#include "models/document/payloadremoval.h"
#include "models/incident/entities.h"

#include <QHash>
#include <QSet>

namespace evenkeel {

namespace {

class JournalMerge
{
    Q_DECLARE_TR_FUNCTIONS(JournalMerge)

public:
    JournalMerge(JournalConnection &connection, JournalAppender &appender, const JournalConnection &other)
        : m_connection(connection), m_appender(appender), m_other(other)
    {
    }

    Result<MergeOutcome> run()
    {
        const auto ourFirst = JournalReader(m_connection).hashAt(1);
        const auto theirFirst = JournalReader(m_other).hashAt(1);
        const auto ourHead = JournalReader(m_connection).head();
        const auto theirHead = JournalReader(m_other).head();
        for (const Error *error : {errorOf(ourFirst), errorOf(theirFirst), errorOf(ourHead), errorOf(theirHead)})
            if (error)
                return *error;
        if (*ourFirst != *theirFirst)
            return Error{ErrorCode::InvalidInput, tr("this is not a copy of the same incident"), m_other.path(),
                         tr("Only copies of one incident's file can be merged.")};

        for (const auto step : {&JournalMerge::takeOver, &JournalMerge::findExpunged, &JournalMerge::removeExpunged,
                                &JournalMerge::takeAttachments})
            if (auto done = (this->*step)(); !done)
                return done.error();

        // Where one side has only added to the other, the longer side's end is the end of both.
        const bool diverged = m_outcome.transactions > 0 && !m_theirs.contains(ourHead->hash);
        const QList<QByteArray> parents = diverged                     ? QList{ourHead->hash, theirHead->hash}
                                          : m_outcome.transactions > 0 ? QList{theirHead->hash}
                                                                       : QList{ourHead->hash};
        const Changes record = newlyRemoved();
        if (diverged || !record.isEmpty()) {
            const auto merged =
                m_appender.insertFollowing(parents, std::max(ourHead->stamp, theirHead->stamp), {record, {}});
            if (!merged)
                return merged.error();
        }
        return m_outcome;
    }

    [[nodiscard]] bool hasRemoved() const { return !m_removed.digests.isEmpty(); }

private:
    template <typename T>
    static const Error *errorOf(const Result<T> &result)
    {
        return result ? nullptr : &result.error();
    }

    // Rows that only the other file has, at our end in their order, so that each still follows its parents.
    Result<void> takeOver()
    {
        QHash<QByteArray, qint64> ours;
        Statement hashes(m_connection.handle(), "SELECT hash, seq FROM journal ORDER BY seq");
        qint64 lastSeq = 0;
        while (hashes.step()) {
            lastSeq = hashes.integer(1);
            ours.insert(hashes.bytes(0).toByteArray(), lastSeq);
        }
        if (!hashes.isDone())
            return m_connection.lastError();

        Statement common(m_connection.handle(), "SELECT changes FROM journal WHERE seq = ?1");
        static const QByteArray sql = QByteArray(journalrow::Select) + "ORDER BY seq";
        Statement rows(m_other.handle(), sql.constData());
        while (rows.step()) {
            JournalRowView row = journalrow::at(rows);
            m_theirs.insert(row.hash.toByteArray());
            if (const auto there = ours.constFind(row.hash.toByteArray()); there != ours.cend()) {
                common.bind(1, *there);
                if (!common.step())
                    return m_connection.lastError();
                compare(common.bytes(0), row.changes);
                common.reset();
                continue;
            }
            row.seq = ++lastSeq;
            if (auto inserted = m_appender.insertRow(row); !inserted)
                return inserted;
            ++m_outcome.transactions;
        }
        return rows.isDone() ? Result<void>() : Result<void>(m_other.lastError());
    }

    // Of a row that both have: whose payloads one side has expunged.
    void compare(QByteArrayView ours, QByteArrayView theirs)
    {
        if (ours == theirs)
            return;
        const auto ourPayloads = changecodec::split(ours);
        const auto theirPayloads = changecodec::split(theirs);
        for (qsizetype i = 0; i < std::min(ourPayloads.size(), theirPayloads.size()); ++i) {
            if (ourPayloads[i] == theirPayloads[i])
                continue;
            const Change change =
                m_decoder.decodeElement(ourPayloads[i] == changecodec::Expunged ? theirPayloads[i] : ourPayloads[i]);
            if (!change.id.isNull())
                m_expunged.insert(change.id);
        }
    }

    // Also what either side said of an expunged entry without the other's knowledge.
    Result<void> findExpunged()
    {
        static const int field = fieldIndex(EntityKind::Entry, "expunged");
        return JournalReader(m_connection).readAfter(0, [&](qint64, const Transaction &transaction) {
            for (const Change &change : transaction.changes) {
                for (const QByteArray &digest : payloadremoval::recordedIn(change))
                    m_recorded.insert(digest);
                if (change.kind == EntityKind::Entry
                    && std::ranges::find(change.fields, field, &FieldChange::index) != change.fields.cend())
                    m_entries.insert(change.id);
            }
        });
    }

    Result<void> removeExpunged()
    {
        const QSet<EntityId> entities = m_expunged | m_entries;
        if (entities.isEmpty())
            return {};
        auto removed = payloadremoval::removePayloads(m_connection, m_appender, entities);
        if (!removed)
            return removed.error();
        m_removed = *removed;
        return {};
    }

    Result<void> takeAttachments()
    {
        const auto named = namedAttachments(m_connection);
        if (!named)
            return named.error();
        for (const QByteArray &digest : named->keys()) {
            const auto copied = copyAttachment(m_other, digest, m_connection, m_appender);
            if (!copied)
                return copied.error();
            m_outcome.attachments += *copied;
        }
        for (const QByteArray &digest : m_removed.attachments)
            if (!named->contains(digest))
                if (auto gone = removeAttachment(m_connection, digest); !gone)
                    return gone;
        return {};
    }

    // The record of what no tombstone accounts for yet; an entry that is expunged carries it.
    Changes newlyRemoved() const
    {
        const QSet<QByteArray> unrecorded = m_removed.digests - m_recorded;
        if (unrecorded.isEmpty() || m_entries.isEmpty())
            return {};
        return {ChangeOf<TimelineEntry>(*std::ranges::min_element(m_entries))
                    .set<&TimelineEntry::expungedDigests>(payloadremoval::recordOf(unrecorded))};
    }

    JournalConnection &m_connection;
    JournalAppender &m_appender;
    const JournalConnection &m_other;
    ChangeDecoder m_decoder;
    QSet<QByteArray> m_theirs;    ///< hashes of the other file's transactions
    QSet<EntityId> m_expunged;    ///< whose payloads one side has removed
    QSet<EntityId> m_entries;     ///< entries that a tombstone says were expunged
    QSet<QByteArray> m_recorded;  ///< digests that a tombstone accounts for
    payloadremoval::Removed m_removed;
    MergeOutcome m_outcome;
};

}  // namespace

Result<MergeOutcome> mergeJournal(JournalConnection &connection, JournalAppender &appender,
                                  const JournalConnection &other)
{
    if (const auto integrity = checkIntegrity(other); !integrity.isSound())
        return Error{ErrorCode::Tampered, integrity.findings.first().what, other.path(),
                     JournalError::tr("\"evenkeel check\" tells more; nothing was taken over.")};

    JournalMerge merge(connection, appender, other);
    auto outcome = appender.inTransaction([&] { return merge.run(); });
    // As after expunging: no copy may linger in unused parts of pages.
    if (outcome && merge.hasRemoved())
        if (auto rebuilt = connection.rebuild(); !rebuilt)
            return rebuilt.error();
    return outcome;
}

}  // namespace evenkeel
