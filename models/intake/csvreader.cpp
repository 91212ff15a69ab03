// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/csvreader.h"

#include <algorithm>

namespace evenkeel {

bool CsvReader::next()
{
    while (m_at < m_text.size()) {
        m_cells.clear();
        m_rowLine = m_line;
        for (bool more = true; more;) {
            readCell();
            more = m_at < m_text.size() && m_text[m_at] == m_delimiter;
            m_at += more ? 1 : 0;
        }
        if (m_at < m_text.size()) {
            const bool two = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
            m_at += two ? 2 : 1;
            ++m_line;
        }
        const bool blank =
            std::ranges::all_of(m_cells, [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
        if (!blank)
            return true;
    }
    return false;
}

// Up to a delimiter, a line end or the end of the text.
void CsvReader::readCell()
{
    QString cell;
    if (m_at < m_text.size() && m_text[m_at] == u'"')
        cell = readQuoted();
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_delimiter && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
        ++m_at;
    if (m_cells.size() < mostCells)
        m_cells.append(cell.append(m_text.mid(from, m_at - from)));
}

QString CsvReader::readQuoted()
{
    const qsizetype openedOn = m_line;
    QString cell;
    qsizetype from = ++m_at;
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        const QChar after = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (c == u'\n' || (c == u'\r' && after != u'\n'))
            ++m_line;
        if (c != u'"')
            continue;
        cell += m_text.mid(from, m_at - from);
        ++m_at;
        if (after != u'"')
            return cell;
        // The second quote of a pair is the text.
        from = m_at;
    }
    m_unclosedQuoteLine = openedOn;
    return cell.append(m_text.mid(from));
}

}  // namespace evenkeel
