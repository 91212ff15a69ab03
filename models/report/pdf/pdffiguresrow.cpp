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
        const auto &[label, value, note] = m_figures.back();
        m_labelHeight = std::max(m_labelHeight, label->height());
        m_restHeight = std::max(m_restHeight, value->height() + (note ? note->height() : 0));
    }
}

qreal PdfFiguresRow::height() const
{
    return m_padding + m_labelHeight + m_restHeight;
}

void PdfFiguresRow::draw(PdfCanvas &canvas, int, QPointF topLeft) const
{
    qreal left = topLeft.x();
    for (const std::array<Block, 3> &figure : m_figures) {
        canvas.drawHorizontalRule(QPointF(left, topLeft.y()), m_figureWidth, canvas.style().strongRule,
                                  canvas.style().accent);
        const auto drawBlock = [&canvas, left](const Block &block, qreal top) {
            for (int line = 0; block && line < block->lineCount(); ++line)
                block->draw(canvas, line, QPointF(left, top + line * block->leading()));
        };
        // Values stand on one line across the row, each note right below its own.
        const auto &[label, value, note] = figure;
        const qreal valueTop = topLeft.y() + m_padding + m_labelHeight;
        drawBlock(label, topLeft.y() + m_padding);
        drawBlock(value, valueTop);
        drawBlock(note, valueTop + value->height());
        left += m_figureWidth + m_gap;
    }
}

}  // namespace evenkeel
