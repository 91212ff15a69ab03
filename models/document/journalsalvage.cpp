// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalsalvage.h"

#include "models/core/progress.h"
#include "models/document/journalschema.h"
#include "models/document/payloadremoval.h"
#include "models/document/rowguard.h"

#include <QQueue>
#include <QSet>

#include <algorithm>
#include <limits>

namespace evenkeel {

namespace {

constexpr qint64 Highest = std::numeric_limits<qint64>::max();

QList<QByteArray> parentsOf(const JournalRow &row)
{
    QList<QByteArray> parents;
    for (qsizetype at = 0; at + TransactionHasher::Size <= row.parents.size(); at += TransactionHasher::Size)
        parents.append(row.parents.sliced(at, TransactionHasher::Size));
    return parents;
}

JournalRow kept(const JournalRowView &row)
{
    return {row.seq,
            row.hash.toByteArray(),
            row.parents.toByteArray(),
            row.stamp,
            row.logged,
            row.author.toByteArray(),
            row.device.toByteArray(),
            row.digests.toByteArray(),
            row.changes.toByteArray()};
}

}  // namespace

JournalSalvage::JournalSalvage(const JournalConnection *connection, const QString &file, Progress &progress)
    : m_connection(connection), m_progress(progress), m_scanner(file, progress),
      m_bytesLeft(8 * m_scanner.pageCount() * m_scanner.pageSize() + 1024 * 1024)
{
}

void JournalSalvage::gather()
{
    if (m_connection && journalschema::hasTable(m_connection->handle(), "journal"))
        seek();
    scan();
    if (m_progress.isCancelled())
        return;
    trustHashesThatOthersName();
    dropStrays();
    removeWhatWasExpunged();
    putInOrder();
}

void JournalSalvage::seek()
{
    static const QByteArray sql = QByteArray(journalrow::Select) + "WHERE seq > ?1 ORDER BY seq LIMIT 1";
    Statement next(m_connection->handle(), sql.constData());
    // Behind a row that can't be read the next is sought by its number, then in ever longer steps: a broken leaf has
    // few rows, a broken branch many.
    constexpr int SingleSteps = 1000;
    int failures = 0;
    qint64 stride = 1;
    const qint64 bytesLeft = m_bytesLeft;
    const qint64 fileSize = m_scanner.pageCount() * m_scanner.pageSize();
    m_progress.beginPart(0, 20);
    for (qint64 after = 0; m_bytesLeft > 0;) {
        if (!m_progress.advance(bytesLeft - m_bytesLeft, fileSize))
            return;
        next.bind(1, after);
        if (next.step()) {
            const JournalRow row = kept(journalrow::at(next));
            next.reset();
            if (row.seq <= after)
                return;
            take(row, true);
            after = row.seq;
            failures = 0;
            stride = 1;
            continue;
        }
        const bool done = next.isDone();
        next.reset();
        if (done || after > Highest / 4)
            return;
        if (++failures > SingleSteps)
            stride *= 2;
        after += stride;
    }
}

void JournalSalvage::scan()
{
    m_progress.beginPart(20, 60);
    for (qint64 page = 1; page <= m_scanner.pageCount() && m_progress.advance(page, m_scanner.pageCount()); ++page) {
        bool zeros = false;
        for (const LeafScanner::Cell &cell : m_scanner.scan(page, &zeros)) {
            switch (cell.table) {
            case LeafScanner::Table::Journal:
                readJournal(cell);
                break;
            case LeafScanner::Table::Chunk:
                readPiece(cell);
                break;
            }
        }
        if (zeros)
            m_emptyPages.append(page);
    }
}

void JournalSalvage::readJournal(const LeafScanner::Cell &cell)
{
    if (m_bytesLeft <= 0)
        return;
    const LeafScanner::Row found = m_scanner.read(cell);
    constexpr qsizetype ChangesColumn = 9;
    if (found.bytes.size() < found.record.column(ChangesColumn).offset)
        return;  // cut off before that nothing can be verified
    const auto bytes = [&](qsizetype column) { return found.record.bytes(found.bytes, column).toByteArray(); };
    const auto integer = [&](qsizetype column) { return found.record.integer(found.bytes, column); };
    take({cell.rowid,
          bytes(1),
          bytes(2),
          {integer(3), quint64(integer(4))},
          integer(5),
          bytes(6),
          bytes(7),
          bytes(8),
          bytes(9)},
         cell.listed);
}

void JournalSalvage::readPiece(const LeafScanner::Cell &cell)
{
    // The key and the number lie before the data, so that a page's worth of the row tells them.
    if (m_bytesLeft <= 0)
        return;
    const LeafScanner::Row found = m_scanner.read(cell);
    m_bytesLeft -= found.bytes.size();
    const QByteArray digest = found.record.bytes(found.bytes, 1).toByteArray();
    auto &pieces = m_pieces[digest];
    const qint64 n = found.record.integer(found.bytes, 2);
    if (cell.listed || !pieces.contains(n))
        pieces.insert(n, cell);
}

void JournalSalvage::take(const JournalRow &row, bool listed)
{
    m_bytesLeft -= row.changes.size() + row.digests.size();
    const SalvagedRow salvaged = m_salvage.examine(row, listed);
    if (salvaged.altered && salvaged.count(SalvagedRow::State::Lost) == salvaged.payloads.size())
        return;
    if (!salvaged.altered) {
        const auto known = m_byHash.constFind(row.hash);
        if (known == m_byHash.cend()) {
            m_byHash.insert(row.hash, m_rows.size());
            m_bySeq.insert(row.seq, m_rows.size());
            m_rows.append(salvaged);
            return;
        }
        // The same again: it may have what the first has lost, but never what was expunged from that.
        SalvagedRow &first = m_rows[*known];
        first.listed |= listed;
        for (SalvagedRow::Payload &payload : first.payloads)
            for (const SalvagedRow::Payload &other : salvaged.payloads)
                if (payload.state == SalvagedRow::State::Lost && other.state == SalvagedRow::State::Sound
                    && payload.digest == other.digest)
                    payload = other;
        return;
    }
    if (const auto known = m_bySeq.constFind(row.seq); known == m_bySeq.cend()) {
        m_bySeq.insert(row.seq, m_rows.size());
        m_rows.append(salvaged);
    } else if (m_rows[*known].altered && !m_rows[*known].listed && listed) {
        m_rows[*known] = salvaged;
    }
}

// Where only the hash itself was damaged, the transactions that follow still name it.
void JournalSalvage::trustHashesThatOthersName()
{
    QSet<QByteArray> named;
    for (const SalvagedRow &row : m_rows)
        if (!row.altered)
            for (const QByteArray &parent : parentsOf(row.row))
                named.insert(parent);
    for (SalvagedRow &row : m_rows)
        if (row.altered && named.contains(row.computedHash) && !m_byHash.contains(row.computedHash)) {
            row.altered = false;
            row.row.hash = row.computedHash;
        }
    // An altered copy of what is there unaltered tells nothing.
    QSet<qint64> sound;
    for (const SalvagedRow &row : m_rows)
        if (!row.altered)
            sound.insert(row.row.seq);
    m_rows.removeIf([&](const SalvagedRow &row) { return row.altered && sound.contains(row.row.seq); });
}

// A row that no page's directory names may be a damaged page's, or may lie within an attachment that is an incident's
// file itself. It belongs here if the hashes link it to rows that do, or if its number is missing and its stamp lies
// between those of its neighbours.
void JournalSalvage::dropStrays()
{
    if (std::ranges::none_of(m_rows, &SalvagedRow::listed))
        return;
    QHash<QByteArray, QList<qsizetype>> links;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        links[m_rows[i].row.hash].append(i);
        for (const QByteArray &parent : parentsOf(m_rows[i].row))
            links[parent].append(i);
    }
    QList<bool> belongs(m_rows.size(), false);
    QQueue<qsizetype> reached;
    QMap<qint64, qint64> stamps;
    const auto accept = [&](qsizetype i) {
        if (belongs[i])
            return;
        belongs[i] = true;
        reached.enqueue(i);
        stamps.insert(m_rows[i].row.seq, m_rows[i].row.stamp.time);
    };
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].listed)
            accept(i);
    while (!reached.isEmpty()) {
        const JournalRow &row = m_rows[reached.dequeue()].row;
        for (const QByteArray &hash : parentsOf(row) + QList{row.hash})
            for (const qsizetype i : links.value(hash))
                accept(i);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (belongs[i] || stamps.contains(m_rows[i].row.seq))
            continue;
        const auto above = std::as_const(stamps).lowerBound(m_rows[i].row.seq);
        if (above != stamps.cend() && above != stamps.cbegin() && *std::prev(above) < m_rows[i].row.stamp.time
            && m_rows[i].row.stamp.time < *above)
            accept(i);
    }
    qsizetype i = 0;
    m_rows.removeIf([&](const SalvagedRow &) { return !belongs[i++]; });
}

// Pages that SQLite has given up may hold what was removed for good; it stays removed.
void JournalSalvage::removeWhatWasExpunged()
{
    QSet<QByteArray> expunged;
    ChangeDecoder decoder;
    for (const SalvagedRow &row : m_rows)
        for (const SalvagedRow::Payload &payload : row.payloads)
            if (payload.text.contains("\"expungedDigests\""))
                for (const QByteArray &digest : payloadremoval::recordedIn(decoder.decodeElement(payload.text)))
                    expunged.insert(digest);
    for (SalvagedRow &row : m_rows)
        for (SalvagedRow::Payload &payload : row.payloads)
            if (expunged.contains(payload.digest))
                payload = {payload.digest, changecodec::Expunged.toByteArray(), SalvagedRow::State::Expunged};
}

// A stamp that can't be believed would outrank every other for ever: it is taken to be the one before.
void JournalSalvage::putInOrder()
{
    std::ranges::sort(m_rows, {}, [](const SalvagedRow &row) { return row.row.seq; });
    qint64 highest = 0;
    for (const SalvagedRow &row : m_rows)
        if (!row.altered)
            highest = std::max(highest, row.row.stamp.time);
    const auto isCredible = [&](const JournalRow &row) {
        constexpr qint64 Day = 24 * 3600 * 1000;
        constexpr qint64 EndOfYear9999 = 253'402'300'799'999;
        const qint64 milliseconds = row.stamp.time / 1000;
        return row.stamp.time >= 1 && milliseconds <= EndOfYear9999
               && (row.stamp.time <= highest || (row.logged > milliseconds - Day && row.logged < milliseconds + Day));
    };
    qint64 before = 0;
    for (SalvagedRow &row : m_rows) {
        if (!isCredible(row.row)) {
            row.row.stamp.time = before + 1;
            row.altered = true;
        }
        before = row.row.stamp.time;
    }
    std::ranges::stable_sort(m_rows, {}, [](const SalvagedRow &row) { return row.row.stamp; });
}

}  // namespace evenkeel
