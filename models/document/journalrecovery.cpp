// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalrecovery.h"

#include "models/core/clock.h"
#include "models/core/progress.h"
#include "models/document/attachments.h"
#include "models/document/changecodec.h"
#include "models/document/journalerror.h"
#include "models/document/journalsalvage.h"
#include "models/document/journalschema.h"
#include "models/document/payloadremoval.h"
#include "models/incident/entities.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString rangeText(const RecoveryReport::Range &range)
{
    return range.first == range.last ? QString::number(range.first) : u"%1–%2"_s.arg(range.first).arg(range.last);
}

QString rangesText(const QList<RecoveryReport::Range> &ranges)
{
    constexpr qsizetype Most = 20;
    QStringList texts;
    for (const auto &range : ranges.first(std::min(Most, ranges.size())))
        texts.append(rangeText(range));
    return texts.join(u", "_s) + (ranges.size() > Most ? u", …"_s : QString());
}

void extend(QList<RecoveryReport::Range> &ranges, qint64 number)
{
    if (!ranges.isEmpty() && ranges.last().last == number - 1)
        ranges.last().last = number;
    else
        ranges.append({number, number});
}

/// Writes what was salvaged into a new file, and tells what that was.
class JournalRecovery
{
    Q_DECLARE_TR_FUNCTIONS(JournalRecovery)

public:
    JournalRecovery(const JournalConnection *old, const QString &file, const Clock &clock, const Authorship &authorship,
                    const std::function<bool(int)> &progress)
        : m_old(old), m_progress(progress), m_salvage(old, file, m_progress), m_clock(clock), m_authorship(authorship)
    {
    }

    Result<RecoveryReport> run(const QString &damagedPath, const QString &newPath)
    {
        m_salvage.gather();
        if (m_progress.isCancelled())
            return cancelled();
        if (m_salvage.rows().isEmpty())
            return Error{ErrorCode::NotAnIncident, tr("nothing of an incident can be found in the file"), damagedPath,
                         tr("Look for a copy or a backup of it.")};
        const auto created =
            JournalConnection::create(newPath, [this](JournalConnection &connection) { return write(connection); });
        if (!created)
            return created.error();
        return m_report;
    }

private:
    static Error cancelled()
    {
        return {ErrorCode::Cancelled, tr("the recovery was cancelled; the damaged file is as it was"), {}, {}};
    }

    Result<void> write(JournalConnection &connection)
    {
        JournalAppender appender(connection, m_clock, m_authorship);
        return appender.inTransaction([&]() -> Result<void> {
            m_progress.beginPart(60, 70);
            for (const SalvagedRow &row : m_salvage.rows()) {
                if (auto written = writeRow(appender, row); !written)
                    return written;
                if (!m_progress.advance(m_report.transactions, m_salvage.rows().size()))
                    return cancelled();
            }
            findLosses();
            m_progress.beginPart(70, 99);
            for (const auto &[digest, name] : m_named.asKeyValueRange()) {
                const auto written = writeAttachment(connection, appender, digest, name);
                if (m_progress.isCancelled())
                    return cancelled();
                if (!written)
                    return written;
            }
            const auto told = appender.insertFollowing({m_lastHash}, m_lastStamp, {telling(), {}});
            if (!told)
                return told.error();
            m_report.head = told->head;
            return {};
        });
    }

    Result<void> writeRow(JournalAppender &appender, const SalvagedRow &salvaged)
    {
        JournalRow row = salvaged.row;
        QList<QByteArray> payloads;
        row.digests.clear();
        for (const SalvagedRow::Payload &payload : salvaged.payloads) {
            payloads.append(payload.text);
            row.digests.append(payload.digest);
            examine(payload, salvaged.altered);
        }
        row.seq = ++m_report.transactions;
        row.parents = m_lastHash;
        row.changes = changecodec::join(payloads);
        row.hash = m_hasher
                       .hashOf(row.parents, row.stamp, Instant(std::chrono::milliseconds(row.logged)), row.author,
                               row.device, row.digests)
                       .toByteArray();
        m_report.doubtful += salvaged.isDoubtful();
        m_lastHash = row.hash;
        m_lastStamp = std::max(m_lastStamp, row.stamp);
        return appender.insertRow(journalrow::viewOf(row));
    }

    void examine(const SalvagedRow::Payload &payload, bool altered)
    {
        const bool gone = payload.state == SalvagedRow::State::Lost || payload.state == SalvagedRow::State::Expunged;
        if (gone) {
            m_report.lostChanges += payload.state == SalvagedRow::State::Lost;
            m_gone.insert(payload.digest);
            return;
        }
        const Change change = m_decoder.decodeElement(payload.text);
        for (const QByteArray &digest : payloadremoval::recordedIn(change))
            m_recorded.insert(digest);
        if (change.kind == EntityKind::Entry && (altered || payload.state == SalvagedRow::State::Doubtful))
            m_doubtful.insert(change.id);
        if (change.kind == EntityKind::Evidence)
            nameAttachment(change);
    }

    void nameAttachment(const Change &change)
    {
        static const int digestField = fieldIndex(EntityKind::Evidence, "digest");
        static const int nameField = fieldIndex(EntityKind::Evidence, "name");
        QString digest;
        QString name;
        for (const FieldChange &field : change.fields) {
            const auto *text = std::get_if<QString>(&field.value);
            if (text && field.index == digestField)
                digest = *text;
            if (text && field.index == nameField)
                name = *text;
        }
        if (!digest.isEmpty())
            m_named.insert(QByteArray::fromHex(digest.toLatin1()), name.isEmpty() ? digest : name);
    }

    Result<void> writeAttachment(const JournalConnection &connection, JournalAppender &appender,
                                 const QByteArray &digest, const QString &name)
    {
        if (m_old && journalschema::hasTable(m_old->handle(), "chunk")) {
            // Each byte is read twice: to be verified, and to be copied.
            const auto counting = [this] {
                return [this, before = m_attachmentBytes](qint64 bytes) { return advance(before + bytes); };
            };
            const auto sound = isAttachmentSound(*m_old, digest, counting());
            if (m_progress.isCancelled())
                return cancelled();
            if (sound && *sound) {
                const auto copied = copyAttachment(*m_old, digest, connection, appender, counting());
                m_report.attachments += copied && *copied;
                return copied ? Result<void>() : copied.error();
            }
        }
        const auto pieces = m_salvage.piecesOf(digest);
        const auto visit = [&](auto take) -> Result<void> {
            for (const auto &[n, cell] : pieces.asKeyValueRange()) {
                const LeafScanner::Row row = m_salvage.scanner().read(cell);
                if (!advance(m_attachmentBytes + row.bytes.size()))
                    return cancelled();
                if (auto taken = take(n, row.record.bytes(row.bytes, 3)); !taken)
                    return taken;
            }
            return {};
        };
        QCryptographicHash hash(QCryptographicHash::Sha256);
        (void)visit([&](qint64, QByteArrayView data) {
            hash.addData(data);
            return Result<void>();
        });
        if (pieces.isEmpty() || hash.resultView() != digest) {
            m_report.lostAttachments.append(name);
            m_gone.insert(digest);
            return {};
        }
        ++m_report.attachments;
        return visit([&](qint64 n, QByteArrayView data) {
            return insertAttachmentPiece(connection, appender, digest, n, data);
        });
    }

    // Of twice the file's size, most of which attachments are where this takes long.
    bool advance(qint64 attachmentBytes)
    {
        m_attachmentBytes = attachmentBytes;
        const LeafScanner &scanner = m_salvage.scanner();
        return m_progress.advance(attachmentBytes, 2 * scanner.pageCount() * scanner.pageSize());
    }

    // A transaction whose predecessor isn't there: what is missing has the numbers between it and what is there.
    void findLosses()
    {
        QSet<QByteArray> hashes;
        QMap<qint64, const JournalRow *> bySeq;
        for (const SalvagedRow &row : m_salvage.rows()) {
            hashes.insert(row.row.hash);
            hashes.insert(row.computedHash);
            bySeq.insert(row.row.seq, &row.row);
        }
        constexpr qint64 SmallestRow = 100;
        const LeafScanner &scanner = m_salvage.scanner();
        const qint64 mostRows =
            std::max(scanner.promisedPages(), scanner.pageCount()) * scanner.pageSize() / SmallestRow;
        qint64 before = 0;
        for (const JournalRow *row : bySeq) {
            const auto parents = QByteArrayView(row->parents);
            bool follows = row->seq == 1;
            for (qsizetype at = 0; at + TransactionHasher::Size <= parents.size(); at += TransactionHasher::Size)
                follows |= hashes.contains(parents.sliced(at, TransactionHasher::Size).toByteArray());
            // A number may itself be damaged; more than the file can hold can't be missing.
            if (!follows && row->seq - 1 > before && row->seq - 1 - before <= mostRows)
                m_report.lost.append({before + 1, row->seq - 1});
            before = row->seq;
        }
        for (const qint64 page : m_salvage.emptyPages())
            extend(m_report.emptyPages, page);
        m_report.missingPages = std::max<qint64>(0, scanner.promisedPages() - scanner.pageCount());
    }

    // What was recovered, in the incident's own record; and an account of the gaps, without which they'd count as
    // tampering.
    Changes telling()
    {
        const QStringList losses = m_report.losses();
        Changes changes{
            ChangeOf<TimelineEntry>(EntityId::generate(m_clock.now()))
                .set<&TimelineEntry::kind>(EntryKind::Note)
                .set<&TimelineEntry::occurred>(m_clock.now())
                .set<&TimelineEntry::text>(tr("Recovered from a damaged file: %1 transactions, %2 of them "
                                              "doubtful")
                                               .arg(m_report.transactions)
                                               .arg(m_report.doubtful))
                .set<&TimelineEntry::subject>(u"recovery"_s)
                .setUnlessEmpty<&TimelineEntry::note>(losses.join(u'\n'))
                .setUnlessEmpty<&TimelineEntry::expungedDigests>(payloadremoval::recordOf(m_gone - m_recorded))};
        QList<EntityId> doubtful(m_doubtful.cbegin(), m_doubtful.cend());
        std::ranges::sort(doubtful);
        for (const EntityId entry : doubtful)
            changes.append(ChangeOf<ListMember>(EntityId::ofOrigin("recovery/doubtful/" + entry.toString().toLatin1()))
                               .set<&ListMember::list>(ListName::Tag)
                               .set<&ListMember::of>(entry)
                               .set<&ListMember::text>(u"doubtful"_s));
        return changes;
    }

    const JournalConnection *m_old;
    Progress m_progress;
    JournalSalvage m_salvage;
    const Clock &m_clock;
    const Authorship &m_authorship;
    TransactionHasher m_hasher;
    ChangeDecoder m_decoder;
    QByteArray m_lastHash;
    Stamp m_lastStamp;
    QSet<QByteArray> m_gone;      ///< digests of payloads that aren't there
    QSet<QByteArray> m_recorded;  ///< digests that an expunging accounts for
    QSet<EntityId> m_doubtful;    ///< entries
    QMap<QByteArray, QString> m_named;
    qint64 m_attachmentBytes = 0;  ///< that were read so far
    RecoveryReport m_report;
};

struct RecoveryText {
    Q_DECLARE_TR_FUNCTIONS(RecoveryReport)
};

}  // namespace

bool RecoveryReport::isComplete() const
{
    return doubtful == 0 && lostChanges == 0 && lost.isEmpty() && lostAttachments.isEmpty() && emptyPages.isEmpty()
           && missingPages == 0;
}

QStringList RecoveryReport::losses() const
{
    QStringList sentences;
    if (!lost.isEmpty())
        sentences += RecoveryText::tr("Lost transactions: %1.").arg(rangesText(lost));
    if (lostChanges > 0)
        sentences +=
            RecoveryText::tr("Changes lost from transactions that could be read in part: %1.").arg(lostChanges);
    if (!lostAttachments.isEmpty())
        sentences += RecoveryText::tr("Lost attachments: %1.").arg(lostAttachments.join(u", "_s));
    if (!emptyPages.isEmpty())
        sentences += RecoveryText::tr("Pages of the file that hold nothing but zeros: %1.").arg(rangesText(emptyPages));
    if (missingPages > 0)
        sentences += RecoveryText::tr("Pages cut off the file's end: %1.").arg(missingPages);
    return sentences;
}

Result<RecoveryReport> recoverJournal(const QString &damagedPath, const QString &newPath, const Clock &clock,
                                      const Authorship &authorship, const std::function<bool(int)> &progress)
{
    if (const QFileInfo there(newPath); there.exists() || there.isSymLink())
        return JournalError::alreadyExists(newPath);
    const auto opened = JournalConnection::open(damagedPath, JournalConnection::Mode::Unchecked);
    if (opened)
        return JournalRecovery(opened->get(), (*opened)->databaseFile(), clock, authorship, progress)
            .run(damagedPath, newPath);
    const QFileInfo damaged(damagedPath);
    if (!damaged.isFile() || !damaged.isReadable() || damaged.size() == 0 || opened.error().code == ErrorCode::Busy)
        return opened.error();
    return JournalRecovery(nullptr, damaged.canonicalFilePath(), clock, authorship, progress).run(damagedPath, newPath);
}

}  // namespace evenkeel
