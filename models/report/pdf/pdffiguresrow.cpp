// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdffiguresrow.h"

#include "models/report/pdf/pdfcanvas.h"

#include <algorithm>

namespace evenkeel {

PdfFiguresRow::PdfFiguresRow(const PdfStyle &style, const QList<PdfKeyFigure> &figures, qsizetype places, qreal width)
    : m_figureWidth((width - qreal(places - 1) * style.figureGap) / qreal(places)), m_gap(style.figureGap),
      m_padding(style.figurePadding)
{
    for (const PdfKeyFigure &figure : figures) {
        const auto block = [this](const QString &text, const PdfTextStyle &voice) {
            auto made = std::make_shared<PdfTextBlock>(PdfStyledText::plain(text), voice);
            made->layOut(m_figureWidth);
            return made;
        };
        m_figures.push_back({block(figure.label, style.figureLabel), block(figure.value, style.figureValue),
                             figure.note.isEmpty() ? Block() : block(figure.note, style.figureNote)});
        for (size_t i = 0; i < m_heights.size(); ++i) {
            if (m_figures.back()[i])
                m_heights[i] = std::max(m_heights[i], m_figures.back()[i]->height());
        }
    }
}

qreal PdfFiguresRow::height() const
{
    return m_padding + m_heights[0] + m_heights[1] + m_heights[2];
}

void PdfFiguresRow::draw(PdfCanvas &canvas, int, QPointF topLeft) const
{
    qreal left = topLeft.x();
    for (const std::array<Block, 3> &figure : m_figures) {
        canvas.drawHorizontalRule(QPointF(left, topLeft.y()), m_figureWidth, canvas.style().strongRule,
                                  canvas.style().accent);
        qreal top = topLeft.y() + m_padding;
        for (size_t i = 0; i < figure.size(); ++i) {
            for (int line = 0; figure[i] && line < figure[i]->lineCount(); ++line)
                figure[i]->draw(canvas, line, QPointF(left, top + line * figure[i]->leading()));
            top += m_heights[i];
        }
        left += m_figureWidth + m_gap;
    }
}

}  // namespace evenkeel
