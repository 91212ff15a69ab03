// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringList>
#include <QStringView>

namespace evenkeel {

/// Splits text into rows by RFC 4180: quoted cells hold delimiters, line ends and doubled quotes. More lenient in two
/// things that spreadsheets and people write: \n and \r end a row as \r\n does, and a quote within an unquoted cell, or
/// text after a closing one, is text. Keeps a view of the text, which must outlive it.
class CsvReader
{
public:
    /// Cells beyond these are dropped; no timeline has as many columns.
    static constexpr qsizetype mostCells = 512;

    CsvReader(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    /// The next row that isn't blank, or false at the end.
    bool next();

    [[nodiscard]] const QStringList &cells() const { return m_cells; }
    /// The line, from 1, on which the row begins.
    [[nodiscard]] qsizetype line() const { return m_rowLine; }
    /// The line on which a quote was opened that is never closed, else 0; known once next() gave false.
    [[nodiscard]] qsizetype unclosedQuoteLine() const { return m_unclosedQuoteLine; }

private:
    void readCell();
    QString readQuoted();

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_rowLine = 0;
    qsizetype m_unclosedQuoteLine = 0;
    QStringList m_cells;
};

}  // namespace evenkeel
