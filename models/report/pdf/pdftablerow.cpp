// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdftablerow.h"

#include "models/report/pdf/pdfcanvas.h"

#include <algorithm>

namespace evenkeel {

PdfTableRow::PdfTableRow(const PdfStyle &style, Kind kind, std::shared_ptr<const PdfTableColumns> columns,
                         std::vector<std::shared_ptr<PdfTextBlock>> cells)
    : m_kind(kind), m_columns(std::move(columns)), m_cells(std::move(cells)),
      m_leading(kind == Kind::Head ? style.tableHead.leading : style.tableCell.leading), m_padding(style.cellPadding)
{
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (!m_cells[i])
            continue;
        m_cells[i]->layOut(m_columns->widths[i]);
        m_lineCount = std::max(m_lineCount, m_cells[i]->lineCount());
    }
}

qreal PdfTableRow::partHeight(int line) const
{
    return m_leading + (line == 0 ? m_padding : 0) + (line + 1 == m_lineCount ? m_padding : 0);
}

void PdfTableRow::drawLine(PdfCanvas &canvas, int line, QPointF topLeft) const
{
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i] && line < m_cells[i]->lineCount())
            m_cells[i]->draw(canvas, line, topLeft + QPointF(m_columns->lefts[i], 0));
    }
}

void PdfTableRow::draw(PdfCanvas &canvas, int part, QPointF topLeft) const
{
    const int first = part == WholeRow ? 0 : part;
    const int last = part == WholeRow ? m_lineCount - 1 : part;
    qreal top = topLeft.y() + (first == 0 ? m_padding : 0);
    for (int line = first; line <= last; ++line, top += m_leading)
        drawLine(canvas, line, QPointF(topLeft.x(), top));
    if (last + 1 < m_lineCount)
        return;
    const PdfStyle &style = canvas.style();
    const QPointF below(topLeft.x(), top + m_padding);
    switch (m_kind) {
    case Kind::Head:
        canvas.drawHorizontalRule(below, m_columns->width, style.rule, style.ink);
        break;
    case Kind::Body:
        canvas.drawHorizontalRule(below, m_columns->width, style.hairline, style.faintLine);
        break;
    case Kind::Last:
        canvas.drawHorizontalRule(below, m_columns->width, style.rule, style.line);
        break;
    }
}

}  // namespace evenkeel
