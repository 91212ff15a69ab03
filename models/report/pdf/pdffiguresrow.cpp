// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdffiguresrow.h"

#include "models/report/pdf/pdfcanvas.h"

#include <algorithm>

namespace evenkeel {

namespace {

// Numbers are large, what they count is small, on one baseline.
PdfStyledText withSmallUnits(const QString &value, const PdfTextStyle &voice)
{
    constexpr qreal SizeOfUnits = 0.65;
    PdfStyledText text = PdfStyledText::plain(value);
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (std::none_of(text.text.cbegin(), text.text.cend(), isDigit))
        return text;
    QTextCharFormat small;
    small.setProperty(QTextFormat::FontPixelSize, qRound(voice.font.pixelSize() * SizeOfUnits));
    small.setFontWeight(QFont::Normal);
    for (int from = 0; from < text.text.size(); ++from) {
        int to = from;
        while (to < text.text.size() && text.text[to].isLetter())
            ++to;
        if (to > from)
            text.formats.append({from, to - from, small});
        from = std::max(from, to);
    }
    return text;
}

}  // namespace

PdfFiguresRow::PdfFiguresRow(const PdfStyle &style, const QList<PdfKeyFigure> &figures, qsizetype places, qreal width)
    : m_figureWidth((width - qreal(places - 1) * style.figureGap) / qreal(places)), m_gap(style.figureGap),
      m_padding(style.figurePadding)
{
    for (const PdfKeyFigure &figure : figures) {
        const auto block = [this](const PdfStyledText &text, const PdfTextStyle &voice, qreal *natural = nullptr) {
            auto made = std::make_shared<PdfTextBlock>(text, voice);
            qreal narrowest = 0;
            if (natural)
                made->measure(*natural, narrowest);
            made->layOut(m_figureWidth);
            return made;
        };
        Figure &made = m_figures.emplace_back();
        qreal value = 0;
        qreal note = 0;
        made.label = block(PdfStyledText::plain(figure.label), style.figureLabel);
        made.value = block(withSmallUnits(figure.value, style.figureValue), style.figureValue, &value);
        if (!figure.note.isEmpty()) {
            made.note = block(PdfStyledText::plain(figure.note), style.figureNote, &note);
            value += style.grid / 2;
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
