// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdffrontblock.h"
#include "models/report/pdf/pdftextblock.h"

namespace evenkeel {

/// The severity's word on its colour.
class PdfBadge final : public PdfDrawable
{
public:
    PdfBadge(const PdfStyle &style, const PdfSeverityBadge &severity);

    [[nodiscard]] qreal height() const;

    void draw(PdfCanvas &canvas, int part, QPointF topLeft) const override;

private:
    PdfTextBlock m_word;
    QColor m_colour;
    qreal m_padding;
    qreal m_width;
};

}  // namespace evenkeel
