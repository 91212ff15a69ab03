// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfstrip.h"
#include "models/report/pdf/pdfstyle.h"

namespace evenkeel {

/// A line of the list of contents: one to three headings, each with its page, each clickable.
class PdfContentsRow final : public PdfDrawable
{
public:
    PdfContentsRow(const PdfStyle &style, std::vector<PdfHeading> entries, size_t columns, qreal width);

    [[nodiscard]] qreal height() const { return m_height; }
    /// How wide a heading may be that is shown whole.
    [[nodiscard]] static qreal roomFor(const PdfStyle &style, size_t columns, qreal width);

    void draw(PdfCanvas &canvas, int part, QPointF topLeft) const override;

private:
    std::vector<PdfHeading> m_entries;
    qreal m_entryWidth;
    qreal m_gap;
    qreal m_height;
};

}  // namespace evenkeel
