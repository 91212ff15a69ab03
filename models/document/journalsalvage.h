// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/journalconnection.h"
#include "models/document/leafscanner.h"
#include "models/document/salvagedrow.h"

#include <QHash>
#include <QMap>

#include <memory>

namespace evenkeel {

class Progress;

/// Gathers what is left of a journal: rows that SQLite still reads, sought one by one around what it can't, then rows
/// found in the pages themselves. Ends for any content: it reads no more than a few times the file's size.
class JournalSalvage
{
public:
    /// `connection` may be null: where SQLite can't open the file at all. `progress` must outlive it.
    JournalSalvage(const JournalConnection *connection, const QString &file, Progress &progress);

    /// The first part of the progress. Once that is cancelled, what there is means nothing.
    void gather();

    /// One row for each transaction, in the order of their stamps.
    [[nodiscard]] const QList<SalvagedRow> &rows() const { return m_rows; }
    [[nodiscard]] const LeafScanner &scanner() const { return m_scanner; }
    /// Where an attachment's pieces lie, by their numbers.
    [[nodiscard]] QMap<qint64, LeafScanner::Cell> piecesOf(const QByteArray &digest) const { return m_pieces[digest]; }
    [[nodiscard]] const QList<qint64> &emptyPages() const { return m_emptyPages; }

private:
    void seek();
    void scan();
    void take(const JournalRow &row, bool listed);
    void readJournal(const LeafScanner::Cell &cell);
    void readPiece(const LeafScanner::Cell &cell);
    void trustHashesThatOthersName();
    void dropStrays();
    void removeWhatWasExpunged();
    void putInOrder();

    const JournalConnection *m_connection;
    Progress &m_progress;
    LeafScanner m_scanner;
    RowSalvage m_salvage;
    qint64 m_bytesLeft;  ///< that rows may still claim
    QList<SalvagedRow> m_rows;
    QHash<QByteArray, qsizetype> m_byHash;  ///< rows whose hash fits
    QHash<qint64, qsizetype> m_bySeq;
    QHash<QByteArray, QMap<qint64, LeafScanner::Cell>> m_pieces;
    QList<qint64> m_emptyPages;
};

}  // namespace evenkeel
