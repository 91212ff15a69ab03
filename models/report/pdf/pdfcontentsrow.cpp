// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfcontentsrow.h"

#include "models/report/pdf/pdfcanvas.h"
#include "models/report/pdf/pdftextblock.h"

#include <QFontMetricsF>

namespace evenkeel {

PdfContentsRow::PdfContentsRow(const PdfStyle &style, std::vector<PdfHeading> entries, size_t columns, qreal width)
    : m_entries(std::move(entries)), m_entryWidth((width - qreal(columns - 1) * style.figureGap) / qreal(columns)),
      m_gap(style.figureGap), m_height(style.contentsEntry.leading + style.factPadding)
{
}

qreal PdfContentsRow::roomFor(const PdfStyle &style, size_t columns, qreal width)
{
    const qreal number = QFontMetricsF(style.contentsEntry.font).horizontalAdvance(QStringLiteral("000"));
    return (width - qreal(columns - 1) * style.figureGap) / qreal(columns) - number - style.columnGap;
}

void PdfContentsRow::draw(PdfCanvas &canvas, int, QPointF topLeft) const
{
    const PdfStyle &style = canvas.style();
    const QFontMetricsF metrics(style.contentsEntry.font);
    qreal left = topLeft.x();
    const qreal top = topLeft.y() + style.factPadding / 2;
    for (const PdfHeading &entry : m_entries) {
        const QString page = QString::number(canvas.pageOfAnchor(entry.anchor) + 1);
        const qreal room = m_entryWidth - metrics.horizontalAdvance(page) - style.columnGap;
        PdfTextBlock name(PdfStyledText::plain(metrics.elidedText(entry.text, Qt::ElideRight, room)),
                          style.contentsEntry);
        name.layOut(m_entryWidth);
        name.draw(canvas, 0, QPointF(left, top));
        PdfTextBlock number(PdfStyledText::plain(page), style.contentsEntry, Qt::AlignRight);
        number.layOut(m_entryWidth);
        number.draw(canvas, 0, QPointF(left, top));
        const QRectF area(left, topLeft.y(), m_entryWidth, m_height);
        canvas.drawHorizontalRule(area.bottomLeft(), m_entryWidth, style.hairline, style.faintLine);
        canvas.addLink(area, u'#' + entry.anchor);
        left += m_entryWidth + m_gap;
    }
}

}  // namespace evenkeel
