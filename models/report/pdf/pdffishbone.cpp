// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdffishbone.h"

#include "models/report/pdf/pdfcanvas.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace evenkeel {

namespace {

constexpr qreal Slack = 1.02;        // of a measured text, so that none wraps anew
constexpr qreal ColumnsOnAPage = 3;  // beside the head
constexpr qreal TallestPart = 0.8;   // of a page, below its heading

PdfTextStyle voiced(PdfTextStyle voice, const QColor &colour, QFont::Weight weight)
{
    voice.colour = colour;
    voice.font.setWeight(weight);
    return voice;
}

}  // namespace

PdfFishbone::PdfFishbone(const PdfStyle &style, const PdfFishboneFigure &figure)
    : m_effect(voiced(style.figureLabel, Qt::white, QFont::Bold)),
      m_bone(voiced(style.figureLabel, style.ink, QFont::Bold)),
      m_factor(voiced(style.figureLabel, style.ink, QFont::Normal)), m_more(style.figureLabel)
{
    FishboneMeasures measures;
    measures.width = style.contentWidth();
    measures.leading = style.figureLabel.leading;
    measures.gap = style.grid * 0.6;
    measures.narrowestColumn = style.contentWidth() * 0.78 / ColumnsOnAPage;
    measures.tallestBand = style.contentHeight() * TallestPart;
    measures.widthOf = [this](FishboneRole role, const QString &text) {
        return QFontMetricsF(voiceOf(role).font).horizontalAdvance(text) * Slack;
    };
    m_drawing = layOutFishbone(figure.fishbone, figure.words, measures);
    for (const FishboneBand &band : std::as_const(m_drawing.bands)) {
        m_labels.emplace_back();
        for (const FishboneText &text : band.texts)
            addLabels(text, m_labels.back());
    }
}

const PdfTextStyle &PdfFishbone::voiceOf(FishboneRole role) const
{
    switch (role) {
    case FishboneRole::Effect:
        return m_effect;
    case FishboneRole::Bone:
        return m_bone;
    case FishboneRole::Factor:
        return m_factor;
    case FishboneRole::More:
        return m_more;
    }
    return m_factor;
}

void PdfFishbone::addLabels(const FishboneText &text, std::vector<Label> &to) const
{
    const bool isBoxed = text.role == FishboneRole::Effect || text.role == FishboneRole::Bone;
    qreal top = text.area.top() + (text.area.height() - qreal(text.lines.size()) * m_drawing.leading) / 2;
    for (const QString &line : text.lines) {
        auto block = std::make_shared<PdfTextBlock>(PdfStyledText::plain(line), voiceOf(text.role));
        qreal natural = 0;
        qreal narrowest = 0;
        block->measure(natural, narrowest);
        block->layOut(std::ceil(natural) + 1);
        const qreal room = text.area.width() - natural;
        const qreal left = isBoxed ? room / 2 : block->isRightToLeft() ? room : 0;
        to.push_back({std::move(block), {text.area.left() + left, top}});
        top += m_drawing.leading;
    }
}

void PdfFishbone::draw(PdfCanvas &canvas, int part, QPointF topLeft) const
{
    const PdfStyle &style = canvas.style();
    const FishboneBand &band = m_drawing.bands[part];
    QPainter &painter = canvas.painter();
    painter.save();
    painter.translate(topLeft);
    for (const FishboneLine &line : band.lines) {
        switch (line.stroke) {
        case FishboneStroke::Spine:
            painter.setPen(QPen(style.accent, 1.5 * style.strongRule, Qt::SolidLine, Qt::SquareCap));
            break;
        case FishboneStroke::Bone:
            painter.setPen(QPen(style.accent, style.rule));
            break;
        case FishboneStroke::Twig:
            painter.setPen(QPen(style.line, style.hairline));
            break;
        }
        painter.drawLine(line.line);
    }
    for (const FishboneText &text : band.texts) {
        if (text.role == FishboneRole::Effect) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.accent);
            painter.drawRect(text.area);
        } else if (text.role == FishboneRole::Bone) {
            painter.setPen(QPen(style.accent, style.rule));
            painter.setBrush(style.watched);
            painter.drawRect(text.area);
        }
    }
    painter.restore();
    for (const Label &label : m_labels[size_t(part)])
        label.block->draw(canvas, 0, topLeft + label.topLeft);
}

}  // namespace evenkeel
