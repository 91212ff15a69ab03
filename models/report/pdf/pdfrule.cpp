// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfrule.h"

#include "models/report/pdf/pdfcanvas.h"

namespace evenkeel {

void PdfRule::draw(PdfCanvas &canvas, int, QPointF topLeft) const
{
    canvas.drawHorizontalRule(topLeft, m_width, canvas.style().rule, canvas.style().line);
}

}  // namespace evenkeel
