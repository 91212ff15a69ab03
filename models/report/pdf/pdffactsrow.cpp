// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdffactsrow.h"

#include "models/report/pdf/pdfcanvas.h"

#include <algorithm>

namespace evenkeel {

PdfFactsRow::PdfFactsRow(const PdfStyle &style, std::vector<Fact> facts)
    : m_facts(std::move(facts)), m_padding(style.factPadding)
{
    for (const Fact &fact : m_facts)
        m_height = std::max({m_height, fact.label->height(), fact.value->height()});
    m_height += 2 * m_padding;
}

void PdfFactsRow::draw(PdfCanvas &canvas, int, QPointF topLeft) const
{
    const PdfStyle &style = canvas.style();
    for (const Fact &fact : m_facts) {
        const auto drawBlock = [&](const PdfTextBlock &block, qreal left) {
            for (int line = 0; line < block.lineCount(); ++line)
                block.draw(canvas, line, topLeft + QPointF(left, m_padding + line * block.leading()));
        };
        drawBlock(*fact.label, fact.left);
        drawBlock(*fact.value, fact.valueLeft);
        canvas.drawHorizontalRule(topLeft + QPointF(fact.left, m_height), fact.width, style.hairline, style.faintLine);
    }
}

}  // namespace evenkeel
