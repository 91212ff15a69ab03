// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfstrip.h"
#include "models/report/pdf/pdfstyle.h"

namespace evenkeel {

/// A line of the list of contents: a heading a column, each with its page, each clickable.
class PdfContentsRow final : public PdfDrawable
{
public:
    /// `widths` of the columns; there may be fewer entries.
    PdfContentsRow(const PdfStyle &style, std::vector<PdfHeading> entries, std::vector<qreal> widths);

    [[nodiscard]] qreal height() const { return m_height; }

    void draw(PdfCanvas &canvas, int part, QPointF topLeft) const override;

private:
    std::vector<PdfHeading> m_entries;
    std::vector<qreal> m_widths;
    qreal m_gap;
    qreal m_height;
};

}  // namespace evenkeel
