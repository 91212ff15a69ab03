// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/leafscanner.h"

#include "models/core/progress.h"
#include "models/document/transactionhash.h"

#include <QtEndian>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qint64 HeaderSize = 100;
constexpr int SmallestPage = 512;
constexpr int LargestPage = 65536;
constexpr qint64 Sample = 4 << 20;

bool isDigest(const RawRecord::Column &column)
{
    return column.isBlob() && column.size == TransactionHasher::Size;
}

// What no other row looks like: the key's place empty, then a digest.
std::optional<LeafScanner::Table> tableOf(const RawRecord &record)
{
    constexpr qsizetype JournalColumns = 10;
    constexpr qsizetype ChunkColumns = 4;
    const qsizetype count = record.columnCount();
    if (count < ChunkColumns || !record.column(0).isNull() || !isDigest(record.column(1)))
        return std::nullopt;
    if (count == ChunkColumns && record.column(2).isInteger() && record.column(3).isBlob())
        return LeafScanner::Table::Chunk;
    // More columns than the format has: somebody's tool added them.
    if (count < JournalColumns || !record.column(2).isBlob() || record.column(2).size % TransactionHasher::Size != 0
        || record.column(2).size > 2 * TransactionHasher::Size)
        return std::nullopt;
    const bool fits = record.column(3).isInteger() && record.column(4).isInteger() && record.column(5).isInteger()
                      && record.column(6).isText() && record.column(7).isText() && record.column(8).isBlob()
                      && record.column(8).size % TransactionHasher::Size == 0 && record.column(9).isText();
    return fits ? std::optional(LeafScanner::Table::Journal) : std::nullopt;
}

}  // namespace

struct LeafScanner::Parsed {
    Cell cell;
    RawRecord record;
    qint64 size = 0;       ///< of the whole record
    int localFrom = 0;     ///< where in the page it begins
    int localSize = 0;     ///< how much of it lies there
    bool fits = false;     ///< whether the page has room for that
    quint32 overflow = 0;  ///< the page on which it goes on
};

bool LeafScanner::findsJournal(const QString &path)
{
    // Anybody's file may be as large as it likes.
    Progress progress;
    const LeafScanner scanner(path, Sample, progress);
    for (qint64 page = 1; page <= scanner.pageCount(); ++page)
        if (std::ranges::any_of(scanner.scan(page),
                                [](const Cell &cell) { return cell.table == Table::Journal && cell.listed; }))
            return true;
    return false;
}

LeafScanner::LeafScanner(const QString &path, qint64 most, Progress &progress)
    : m_file(path), m_fileSize(std::min(m_file.size(), most))
{
    m_pageSize = m_usable = guessPageSize(progress);
    m_pageCount = (m_fileSize + m_pageSize - 1) / m_pageSize;
    const QByteArray header = m_file.read(0, HeaderSize);
    constexpr int ReservedAt = 20;
    const int reserved = header.size() == HeaderSize ? quint8(header[ReservedAt]) : 0;
    if (reserved > 0 && reserved < m_pageSize / 2
        && countListed(m_pageSize, m_pageSize - reserved, m_fileSize, progress)
               >= countListed(m_pageSize, m_pageSize, m_fileSize, progress))
        m_usable -= reserved;
}

qint64 LeafScanner::promisedPages() const
{
    const QByteArray header = m_file.read(0, HeaderSize);
    if (header.size() < HeaderSize || !header.startsWith("SQLite format 3"))
        return 0;
    constexpr qint64 MostPages = 1 << 24;
    const auto pages = qFromBigEndian<quint32>(header.constData() + 28);
    return pages <= MostPages ? pages : 0;
}

// The header's word is not taken for it: a flipped bit there would cost half of the rows. Of all sizes the right one
// has the most rows in leaf pages.
int LeafScanner::guessPageSize(Progress &progress) const
{
    int best = 4096;
    qint64 most = 0;
    for (const qint64 upTo : {std::min(Sample, m_fileSize), m_fileSize}) {
        for (int size = SmallestPage; size <= LargestPage; size *= 2)
            if (const qint64 rows = countListed(size, size, upTo, progress); rows > most) {
                most = rows;
                best = size;
            }
        if (most > 0)
            break;
    }
    return best;
}

qint64 LeafScanner::countListed(int pageSize, int usable, qint64 upTo, Progress &progress) const
{
    qint64 count = 0;
    for (qint64 number = 1; (number - 1) * pageSize < upTo && progress.goOn(); ++number) {
        const QByteArray bytes = page(number, pageSize);
        for (const int offset : directoryOf(bytes, number == 1, usable))
            if (Parsed parsed; parse(bytes, offset, usable, m_fileSize, parsed) && parsed.fits)
                ++count;
    }
    return count;
}

QByteArray LeafScanner::page(qint64 number, int pageSize) const
{
    return m_file.read((number - 1) * pageSize, pageSize);
}

QList<int> LeafScanner::directoryOf(QByteArrayView page, bool first, int usable)
{
    constexpr char TableLeaf = 13;
    constexpr qsizetype PageHeader = 8;
    const qsizetype at = first ? HeaderSize : 0;
    if (page.size() < at + PageHeader || page[at] != TableLeaf)
        return {};
    const int cells = qFromBigEndian<quint16>(page.data() + at + 3);
    if (at + PageHeader + 2 * cells > page.size())
        return {};
    QList<int> offsets;
    for (int i = 0; i < cells; ++i)
        if (const int offset = qFromBigEndian<quint16>(page.data() + at + PageHeader + 2 * i); offset < usable)
            offsets.append(offset);
    return offsets;
}

bool LeafScanner::parse(QByteArrayView page, int offset, int usable, qint64 fileSize, Parsed &parsed)
{
    const QByteArrayView used = page.first(std::min<qsizetype>(page.size(), usable));
    qsizetype at = offset;
    const auto size = readVarint(used, at);
    constexpr quint64 SmallestRecord = TransactionHasher::Size;
    if (!size || *size < SmallestRecord || *size > quint64(fileSize))
        return false;
    const auto rowid = readVarint(used, at);
    if (!rowid || qint64(*rowid) < 1)
        return false;
    // How much of a record stays in its page: "B-tree Pages" in SQLite's description of the format.
    const auto total = qint64(*size);
    const qint64 most = usable - 35;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    qint64 local = total;
    if (total > most) {
        const qint64 fitting = least + (total - least) % (usable - 4);
        local = fitting <= most ? fitting : least;
    }
    const qint64 there = std::min<qint64>(local, used.size() - at);
    const auto record = RawRecord::parse(used.sliced(at, there), total);
    if (!record)
        return false;
    const auto table = tableOf(*record);
    if (!table)
        return false;
    parsed.cell = {*table, 0, offset, qint64(*rowid), false};
    parsed.record = *record;
    parsed.size = total;
    parsed.localFrom = int(at);
    parsed.localSize = int(there);
    parsed.fits = there == local && (local == total || at + local + 4 <= used.size());
    parsed.overflow = 0;
    if (local < total && parsed.fits)
        parsed.overflow = qFromBigEndian<quint32>(used.data() + at + local);
    return true;
}

QList<LeafScanner::Cell> LeafScanner::scan(qint64 number, bool *zeros) const
{
    const QByteArray bytes = page(number, m_pageSize);
    if (zeros)
        *zeros = std::ranges::all_of(bytes, [](char byte) { return byte == 0; });
    const QList<int> directory = directoryOf(bytes, number == 1, m_usable);
    QList<Cell> cells;
    // Behind its two numbers a record that is looked for has its header's size, an empty key and a digest's type.
    constexpr char Sought[] = {0, 12 + 2 * TransactionHasher::Size};
    const QByteArrayView sought(Sought, sizeof(Sought));
    constexpr qsizetype FarthestBefore = 9 + 9 + 2;
    qsizetype from = 0;
    for (qsizetype mark = bytes.indexOf(sought); mark >= 0; mark = bytes.indexOf(sought, mark + 1)) {
        for (qsizetype at = std::max(from, mark - FarthestBefore); at < mark; ++at) {
            Parsed parsed;
            if (!parse(bytes, int(at), m_usable, m_fileSize, parsed))
                continue;
            parsed.cell.page = number;
            parsed.cell.listed = directory.contains(int(at));
            cells.append(parsed.cell);
            from = at + 1;
            break;
        }
    }
    return cells;
}

LeafScanner::Row LeafScanner::read(const Cell &cell) const
{
    Row row;
    const QByteArray bytes = page(cell.page, m_pageSize);
    Parsed parsed;
    if (!parse(bytes, cell.offset, m_usable, m_fileSize, parsed))
        return row;
    row.record = parsed.record;
    row.bytes = bytes.mid(parsed.localFrom, parsed.localSize);
    quint32 next = parsed.overflow;
    while (row.bytes.size() < parsed.size && next > 1 && next <= m_pageCount) {
        const QByteArray more = page(next, m_pageSize);
        constexpr int Link = 4;
        if (more.size() <= Link)
            break;
        row.bytes += more.mid(Link, std::min<qint64>(m_usable - Link, parsed.size - row.bytes.size()));
        if (more.size() < m_usable)
            break;
        // Rows are mostly written in one go, to pages in a row: where a link is destroyed the next page is worth a
        // look, since whoever asks verifies what comes of it.
        const auto link = qFromBigEndian<quint32>(more.constData());
        next = link > 1 && link <= m_pageCount ? link : next + 1;
    }
    row.whole = row.bytes.size() == parsed.size;
    return row;
}

}  // namespace evenkeel
