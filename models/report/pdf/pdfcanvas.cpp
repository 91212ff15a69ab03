// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfcanvas.h"

#include <QPainter>

namespace evenkeel {

void PdfCanvas::drawHorizontalRule(QPointF from, qreal width, qreal thickness, const QColor &colour)
{
    m_painter.fillRect(QRectF(from.x(), from.y() - thickness / 2, width, thickness), colour);
}

}  // namespace evenkeel
