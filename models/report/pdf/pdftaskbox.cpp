// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdftaskbox.h"

#include "models/report/pdf/pdfcanvas.h"

#include <QPainter>

namespace evenkeel {

void PdfTaskBox::draw(PdfCanvas &canvas, int, QPointF topLeft) const
{
    QPainter &painter = canvas.painter();
    const qreal thickness = canvas.style().rule;
    const QRectF box(topLeft, QSizeF(m_size, m_size));
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(canvas.style().ink, thickness, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(box.adjusted(thickness / 2, thickness / 2, -thickness / 2, -thickness / 2));
    if (m_done) {
        painter.setPen(QPen(canvas.style().ink, thickness * 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPolygonF tick({box.topLeft() + QPointF(0.22, 0.52) * m_size,
                              box.topLeft() + QPointF(0.42, 0.72) * m_size,
                              box.topLeft() + QPointF(0.78, 0.28) * m_size});
        painter.drawPolyline(tick);
    }
    painter.restore();
}

}  // namespace evenkeel
