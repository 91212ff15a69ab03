// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdftextblock.h"

#include "models/report/pdf/colourglyphs.h"
#include "models/report/pdf/pdfcanvas.h"

#include <QPainter>

namespace evenkeel {

namespace {

constexpr qreal Unlimited = 1'000'000;

// QTextLayout takes left and right as they are; a paragraph's own direction decides here, unless it is told not to.
Qt::Alignment visualAlignment(Qt::Alignment alignment, bool rightToLeft)
{
    if (!rightToLeft || alignment.testFlag(Qt::AlignAbsolute) || alignment.testFlag(Qt::AlignHCenter))
        return alignment;
    return alignment.testFlag(Qt::AlignRight) ? Qt::AlignLeft : Qt::AlignRight;
}

}  // namespace

PdfTextBlock::PdfTextBlock(PdfStyledText text, const PdfTextStyle &voice, Qt::Alignment alignment)
    : m_layout(text.text, voice.font), m_links(std::move(text.links)), m_codes(std::move(text.codes)),
      m_colour(voice.colour), m_leading(voice.leading), m_baseline(voice.baseline),
      m_mayHaveColourGlyphs(mayHaveColourGlyphs(text.text))
{
    const bool rightToLeft = text.text.isRightToLeft();
    QTextOption option(visualAlignment(alignment, rightToLeft));
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setFormats(text.formats);
    m_layout.setCacheEnabled(true);  // shaped once, for measuring, breaking and drawing
}

void PdfTextBlock::breakLines(qreal width, QTextOption::WrapMode wrapMode)
{
    QTextOption option = m_layout.textOption();
    option.setWrapMode(wrapMode);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        const int index = line.lineNumber();
        line.setPosition(QPointF(0, index * m_leading + m_baseline - line.ascent()));
    }
    m_layout.endLayout();
}

void PdfTextBlock::measure(qreal &natural, qreal &narrowest)
{
    breakLines(Unlimited, QTextOption::WordWrap);
    natural = 0;
    for (int i = 0; i < m_layout.lineCount(); ++i)
        natural = std::max(natural, m_layout.lineAt(i).naturalTextWidth());
    narrowest = m_layout.minimumWidth();
}

void PdfTextBlock::layOut(qreal width)
{
    m_width = width;
    breakLines(width, QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void PdfTextBlock::layOutBalanced(qreal width)
{
    layOut(width);
    const int lines = lineCount();
    if (lines < 2)
        return;
    qreal tooNarrow = std::max(width / lines, m_layout.minimumWidth());
    qreal enough = width;
    for (int step = 0; step < 6; ++step) {  // to 1/64 of the width
        const qreal tried = (tooNarrow + enough) / 2;
        layOut(tried);
        (lineCount() > lines ? tooNarrow : enough) = tried;
    }
    layOut(enough);
}

void PdfTextBlock::drawCodeGrounds(PdfCanvas &canvas, const QTextLine &line, QPointF topLeft) const
{
    const PdfStyle &style = canvas.style();
    for (const PdfStyledText::Code &code : m_codes) {
        const int from = std::max(code.start, line.textStart());
        const int to = std::min(code.start + code.length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal one = line.cursorToX(from);
        const qreal other = line.cursorToX(to);
        const qreal edge = style.codeEdge;
        canvas.painter().fillRect(QRectF(topLeft.x() + std::min(one, other) - edge, topLeft.y() + edge,
                                         std::abs(other - one) + 2 * edge, m_leading - 2 * edge),
                                  style.codeGround);
    }
}

void PdfTextBlock::draw(PdfCanvas &canvas, int part, QPointF topLeft) const
{
    const QTextLine line = m_layout.lineAt(part);
    const QPointF origin = topLeft - QPointF(0, part * m_leading);
    drawCodeGrounds(canvas, line, topLeft);
    canvas.painter().setPen(m_colour);
    line.draw(&canvas.painter(), origin);
    if (m_mayHaveColourGlyphs)
        canvas.colourGlyphs().draw(canvas.painter(), line, origin);
    for (const PdfStyledText::Link &link : m_links) {
        const int from = std::max(link.start, line.textStart());
        const int to = std::min(link.start + link.length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(from);
        const qreal right = line.cursorToX(to);
        const QRectF area(topLeft.x() + std::min(left, right), topLeft.y(), std::abs(right - left), m_leading);
        canvas.addLink(area, link.url);
        const QPointF below(area.left(), topLeft.y() + m_baseline + canvas.style().linkUnderline);
        canvas.drawHorizontalRule(below, area.width(), canvas.style().hairline, canvas.style().linkLine);
    }
}

}  // namespace evenkeel
