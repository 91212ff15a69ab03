// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfstrip.h"
#include "models/report/pdf/pdftextblock.h"

#include <memory>
#include <vector>

namespace evenkeel {

/// A line of facts: one across the width, or two beside each other, each a label and what it says.
class PdfFactsRow final : public PdfDrawable
{
public:
    struct Fact {
        std::shared_ptr<PdfTextBlock> label;  ///< laid out
        std::shared_ptr<PdfTextBlock> value;  ///< laid out
        qreal left = 0;                       ///< of the label
        qreal valueLeft = 0;
        qreal width = 0;  ///< of both, from the label's left
    };

    PdfFactsRow(const PdfStyle &style, std::vector<Fact> facts);

    [[nodiscard]] qreal height() const { return m_height; }

    void draw(PdfCanvas &canvas, int part, QPointF topLeft) const override;

private:
    std::vector<Fact> m_facts;
    qreal m_padding;
    qreal m_height = 0;
};

}  // namespace evenkeel
