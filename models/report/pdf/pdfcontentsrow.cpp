// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfcontentsrow.h"

#include "models/report/pdf/pdfcanvas.h"
#include "models/report/pdf/pdftextblock.h"

#include <QFontMetricsF>

namespace evenkeel {

PdfContentsRow::PdfContentsRow(const PdfStyle &style, std::vector<PdfHeading> entries, std::vector<qreal> widths)
    : m_entries(std::move(entries)), m_widths(std::move(widths)), m_gap(style.figureGap),
      m_height(style.contentsEntry.leading + style.factPadding)
{
}

void PdfContentsRow::draw(PdfCanvas &canvas, int, QPointF topLeft) const
{
    const PdfStyle &style = canvas.style();
    const QFontMetricsF metrics(style.contentsEntry.font);
    qreal left = topLeft.x();
    const qreal top = topLeft.y() + style.factPadding / 2;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const PdfHeading &entry = m_entries[i];
        const qreal width = m_widths[i];
        const QString page = QString::number(canvas.pageOfAnchor(entry.anchor) + 1);
        const qreal room = width - metrics.horizontalAdvance(page) - style.columnGap / 2;
        PdfTextBlock name(PdfStyledText::plain(metrics.elidedText(entry.text, Qt::ElideRight, room)),
                          style.contentsEntry);
        name.layOut(width);
        name.draw(canvas, 0, QPointF(left, top));
        PdfTextBlock number(PdfStyledText::plain(page), style.contentsEntry, Qt::AlignRight);
        number.layOut(width);
        number.draw(canvas, 0, QPointF(left, top));
        const QRectF area(left, topLeft.y(), width, m_height);
        canvas.drawHorizontalRule(area.bottomLeft(), width, style.hairline, style.faintLine);
        canvas.addLink(area, u'#' + entry.anchor);
        left += width + m_gap;
    }
}

}  // namespace evenkeel
