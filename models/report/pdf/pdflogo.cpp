// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdflogo.h"

#include "models/report/pdf/pdfcanvas.h"

#include <QPainter>

namespace evenkeel {

PdfLogo::PdfLogo(const QImage &logo, QSizeF size) : m_logo(logo.size(), QImage::Format_RGB32), m_size(size)
{
    m_logo.fill(Qt::white);
    QPainter(&m_logo).drawImage(0, 0, logo);
}

void PdfLogo::draw(PdfCanvas &canvas, int, QPointF topLeft) const
{
    canvas.painter().drawImage(QRectF(topLeft, m_size), m_logo);
}

}  // namespace evenkeel
