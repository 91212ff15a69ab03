// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/rawfile.h"
#include "models/document/rawrecord.h"

#include <QByteArray>
#include <QList>

#include <limits>

namespace evenkeel {

class Progress;

/// Finds rows in an SQLite file's pages without SQLite, where its trees are broken: by the directory of each leaf page,
/// and at every other offset, because the directory may be what is broken. Only rows that could be the journal's or an
/// attachment's are looked for. Needs no page of the file to be in order, reads one at a time.
class LeafScanner
{
public:
    enum class Table { Journal, Chunk };

    /// Where a row lies.
    struct Cell {
        Table table = Table::Journal;
        qint64 page = 0;
        int offset = 0;
        qint64 rowid = 0;
        bool listed = false;  ///< the page's own directory names it; else it may be a stray copy
    };

    /// A row's bytes, as far as they can be followed.
    struct Row {
        RawRecord record;
        QByteArray bytes;
        bool whole = false;
    };

    /// Whether a file has rows of a journal near its beginning: an incident's has, whatever became of its head.
    [[nodiscard]] static bool findsJournal(const QString &path);

    /// A file without a row is read several times before it is given up; `progress` is asked whether to go on.
    LeafScanner(const QString &path, Progress &progress)
        : LeafScanner(path, std::numeric_limits<qint64>::max(), progress)
    {
    }

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] qint64 pageCount() const { return m_pageCount; }
    [[nodiscard]] int pageSize() const { return m_pageSize; }
    /// How many pages the file's header promises; 0 when it can't be believed.
    [[nodiscard]] qint64 promisedPages() const;

    /// The rows that begin in a page, counted from 1; also says whether the page is all zeros.
    [[nodiscard]] QList<Cell> scan(qint64 page, bool *zeros = nullptr) const;
    /// Reads a row that scan found.
    [[nodiscard]] Row read(const Cell &cell) const;

private:
    struct Parsed;
    /// Believes in no more of the file than its first bytes, that many.
    LeafScanner(const QString &path, qint64 most, Progress &progress);
    [[nodiscard]] int guessPageSize(Progress &progress) const;
    [[nodiscard]] qint64 countListed(int pageSize, int usable, qint64 upTo, Progress &progress) const;
    [[nodiscard]] QByteArray page(qint64 number, int pageSize) const;
    [[nodiscard]] static bool parse(QByteArrayView page, int offset, int usable, qint64 fileSize, Parsed &parsed);
    [[nodiscard]] static QList<int> directoryOf(QByteArrayView page, bool first, int usable);

    RawFile m_file;
    qint64 m_fileSize = 0;
    int m_pageSize = 4096;
    int m_usable = 4096;  ///< of each page: some programs reserve bytes at its end
    qint64 m_pageCount = 0;
};

}  // namespace evenkeel
