// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdffiguresrow.h"

#include "models/report/pdf/pdfcanvas.h"

#include <QFontMetricsF>

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
        Figure &made = m_figures.emplace_back();
        made.label = block(figure.label, style.figureLabel);
        made.value = block(figure.value, style.figureValue);
        if (!figure.note.isEmpty()) {
            made.note = block(figure.note, style.figureNote);
            const qreal gap = style.grid / 2;
            const qreal value = QFontMetricsF(style.figureValue.font).horizontalAdvance(figure.value) + gap;
            const qreal note = QFontMetricsF(style.figureNote.font).horizontalAdvance(figure.note) + gap;
            if (value + note <= m_figureWidth && !made.value->isRightToLeft() && !made.note->isRightToLeft())
                made.noteBeside = value;
        }
        m_labelHeight = std::max(m_labelHeight, made.label->height());
        const bool isBelow = made.note && made.noteBeside <= 0;
        m_restHeight = std::max(m_restHeight, made.value->height() + (isBelow ? made.note->height() : 0));
    }
}

qreal PdfFiguresRow::height() const
{
    return m_padding + m_labelHeight + m_restHeight;
}

void PdfFiguresRow::draw(PdfCanvas &canvas, int, QPointF topLeft) const
{
    qreal left = topLeft.x();
    for (const Figure &figure : m_figures) {
        canvas.drawHorizontalRule(QPointF(left, topLeft.y()), m_figureWidth, canvas.style().strongRule,
                                  canvas.style().accent);
        const auto drawBlock = [&canvas](const Block &block, qreal at, qreal top) {
            for (int line = 0; block && line < block->lineCount(); ++line)
                block->draw(canvas, line, QPointF(at, top + line * block->leading()));
        };
        // Values stand on one line across the row.
        const qreal valueTop = topLeft.y() + m_padding + m_labelHeight;
        drawBlock(figure.label, left, topLeft.y() + m_padding);
        drawBlock(figure.value, left, valueTop);
        const PdfStyle &style = canvas.style();
        if (figure.noteBeside > 0)
            drawBlock(figure.note, left + figure.noteBeside,
                      valueTop + style.figureValue.baseline - style.figureNote.baseline);
        else
            drawBlock(figure.note, left, valueTop + figure.value->height());
        left += m_figureWidth + m_gap;
    }
}

}  // namespace evenkeel
