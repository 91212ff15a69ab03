// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfbadge.h"

#include "models/report/pdf/pdfcanvas.h"

#include <QPainter>

#include <algorithm>

namespace evenkeel {

PdfBadge::PdfBadge(const PdfStyle &style, const PdfSeverityBadge &severity)
    : m_word(PdfStyledText::plain(severity.text), style.badge),
      m_colour(style.severities[size_t(std::clamp(severity.rank, 1, 5) - 1)]), m_padding(style.badgePadding)
{
    qreal narrowest = 0;
    m_word.measure(m_width, narrowest);
    m_width = std::min(m_width, style.contentWidth() - 2 * m_padding);
    m_word.layOut(m_width);
}

qreal PdfBadge::height() const
{
    return m_word.height() + m_padding / 2;
}

void PdfBadge::draw(PdfCanvas &canvas, int, QPointF topLeft) const
{
    QPainter &painter = canvas.painter();
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    const qreal radius = m_padding / 3;
    painter.drawRoundedRect(QRectF(topLeft, QSizeF(m_width + 2 * m_padding, height())), radius, radius);
    painter.restore();
    for (int line = 0; line < m_word.lineCount(); ++line)
        m_word.draw(canvas, line, topLeft + QPointF(m_padding, m_padding / 4 + line * m_word.leading()));
}

}  // namespace evenkeel
