// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfincidentstrip.h"

#include "models/report/pdf/flagplaces.h"
#include "models/report/pdf/pdfcanvas.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace evenkeel {

namespace {

constexpr int FlagRows = 4;
constexpr qreal WidestGutter = 0.15;  // of the whole
constexpr qreal TintOfSeverity = 0.16;

QColor mixedWithWhite(const QColor &colour, qreal part)
{
    const auto mixed = [part](int channel) { return qRound(255 - part * (255 - channel)); };
    return {mixed(colour.red()), mixed(colour.green()), mixed(colour.blue())};
}

PdfTextStyle coloured(PdfTextStyle voice, const QColor &colour)
{
    voice.colour = colour;
    return voice;
}

}  // namespace

/// Puts a strip together, row by row from the top.
class StripDrawing
{
public:
    StripDrawing(PdfIncidentStrip &to, const PdfStyle &style, const IncidentStrip &strip, qreal width)
        : m_to(to), m_style(style), m_strip(strip), m_caption(style.figureLabel),
          m_word(coloured(style.figureLabel, style.ink)), m_line(style.figureLabel.leading), m_band(style.stripBand)
    {
        for (const QString &text : {strip.phaseCaption, strip.steps.isEmpty() ? QString() : strip.severityCaption,
                                    strip.updates.isEmpty() ? QString() : strip.updatesCaption,
                                    strip.mitigations.isEmpty() ? QString() : strip.mitigationCaption, strip.zone})
            m_left = std::max(m_left, naturalWidth(text, m_caption));
        m_left = std::min(m_left, width * WidestGutter) + style.stripGutter;
        m_right = width;
        m_plotWidth = width - m_left - (strip.isOpen ? m_band / 2 : 0);
    }

    void draw()
    {
        addFlags();
        const qreal bandTop = m_top;
        addPhases();
        addSeverities();
        addMarks(m_strip.updates, m_strip.updatesCaption, Mark::Circle);
        addMarks(m_strip.mitigations, m_strip.mitigationCaption, Mark::Diamond);
        addAxis(bandTop);
        addLegend();
        m_to.m_height = m_top;
    }

private:
    enum class Mark { Circle, Diamond };

    [[nodiscard]] qreal x(Instant at) const { return m_left + m_plotWidth * m_strip.placeOf(at); }
    /// From a row's top to that of a line of text in its middle.
    [[nodiscard]] qreal inset() const { return (m_band - m_line) / 2; }

    [[nodiscard]] static std::shared_ptr<PdfTextBlock> block(const QString &text, const PdfTextStyle &voice)
    {
        auto made = std::make_shared<PdfTextBlock>(PdfStyledText::plain(text), voice);
        qreal natural = 0;
        qreal narrowest = 0;
        made->measure(natural, narrowest);
        made->layOut(std::ceil(natural) + 1);
        return made;
    }
    [[nodiscard]] static qreal naturalWidth(const QString &text, const PdfTextStyle &voice)
    {
        return block(text, voice)->width();
    }

    void addShape(const QPolygonF &area, const QColor &colour) { m_to.m_shapes.addArea(area, colour); }
    void addArea(const QRectF &area, const QColor &colour) { addShape(area, colour); }
    void addLine(QPointF from, QPointF to, qreal thickness, const QColor &colour)
    {
        m_to.m_shapes.addLine(from, to, thickness, colour);
    }
    void addLabel(std::shared_ptr<PdfTextBlock> text, QPointF topLeft)
    {
        m_to.m_labels.push_back({std::move(text), topLeft});
    }
    void addCaption(const QString &text, qreal top)
    {
        // Of a zone's name the end tells most.
        const QString shown =
            QFontMetricsF(m_caption.font).elidedText(text, Qt::ElideLeft, m_left - m_style.stripGutter + 2);
        addLabel(block(shown, m_caption), {0, top});
    }

    void addFlags();
    void addPhases();
    void addPhase(const StripSpan &span, bool goesOn);
    void addLegend();
    void addSeverities();
    void addSeverityWord(const StripStep &step, qreal from, qreal to, bool beginsTheRow);
    void addMarks(const QList<Instant> &marks, const QString &caption, Mark mark);
    void addAxis(qreal gridTop);
    void addTickLabels(qreal top);

    PdfIncidentStrip &m_to;
    const PdfStyle &m_style;
    const IncidentStrip &m_strip;
    PdfTextStyle m_caption;
    PdfTextStyle m_word;
    qreal m_line;
    qreal m_band;
    qreal m_left = 0;  // of the axis
    qreal m_right = 0;
    qreal m_plotWidth = 0;
    qreal m_top = 0;        // of the next row
    QSet<QString> m_named;  // phases whose word stands on one of their spans
};

void StripDrawing::addFlags()
{
    std::vector<Flag> flags;
    std::vector<std::shared_ptr<PdfTextBlock>> texts;
    for (const StripMoment &moment : m_strip.moments) {
        texts.push_back(block(moment.text, m_word));
        flags.push_back({x(moment.at) - m_left, texts.back()->width(), moment.dispensability});
    }
    const qreal pad = m_style.rule * 4;
    const auto places = placeFlags(flags, m_right - m_left, FlagRows, pad, m_style.grid);
    int rows = 0;
    for (const FlagPlace &place : places)
        rows = std::max(rows, place.row + 1);
    const qreal foot = rows * m_line + pad;
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i].row == FlagPlace::Nowhere)
            continue;
        const qreal top = (rows - places[i].row - 1) * m_line;
        const qreal pole = m_left + flags[i].at;
        addLine({pole, top + pad / 2}, {pole, foot}, m_style.rule, m_style.muted);
        addLabel(texts[i], {m_left + places[i].textLeft, top});
    }
    m_top = foot;
}

void StripDrawing::addPhase(const StripSpan &span, bool goesOn)
{
    // What is too short to be seen is a line.
    const qreal left = x(span.from);
    const qreal right = std::max(x(span.to), left + m_style.strongRule);
    const QRectF area(left, m_top, right - left, m_band);
    auto text = block(span.word, coloured(m_word, StripShapes::wordOn(span.phase, m_style)));
    const QPointF at(left + (area.width() - text->width()) / 2, m_top + inset());
    // What goes on ends in a point.
    QList<QPointF> outline{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()};
    if (goesOn)
        outline.insert(2, QPointF(right + m_band / 2, m_top + m_band / 2));
    m_to.m_shapes.addPhase(span.phase, outline, m_style);
    if (text->width() + m_style.grid / 2 > area.width())
        return;
    if (const QColor ground = StripShapes::groundOn(span.phase, m_style); ground.isValid()) {
        const qreal pad = m_style.grid / 4;
        addArea(QRectF(at.x() - pad, m_top + m_style.rule, text->width() + 2 * pad, m_band - 2 * m_style.rule), ground);
    }
    m_named.insert(span.word);
    addLabel(std::move(text), at);
}

// What the phases are called that have no room for their names.
void StripDrawing::addLegend()
{
    const qreal height = m_line * 0.65;
    const QSizeF swatch(height * 2, height);
    const qreal gap = m_style.grid / 2;
    const qreal top = m_top + m_style.stripGap / 2;
    qreal left = m_left;
    for (const StripSpan &span : m_strip.spans) {
        if (m_named.contains(span.word))
            continue;
        auto text = block(span.word, m_caption);
        const qreal right = left + swatch.width() + gap + text->width();
        if (right > m_right)
            break;
        const QRectF area(QPointF(left, top + (m_line - height) / 2), swatch);
        m_to.m_shapes.addPhase(span.phase,
                               QList<QPointF>{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()},
                               m_style);
        addLabel(std::move(text), {left + swatch.width() + gap, top});
        m_named.insert(span.word);
        left = right + m_style.columnGap;
        m_top = top + m_line;
    }
}

void StripDrawing::addPhases()
{
    addCaption(m_strip.phaseCaption, m_top + inset());
    for (const StripSpan &span : m_strip.spans)
        addPhase(span, m_strip.isOpen && &span == &m_strip.spans.last());
    for (qsizetype i = 1; i < m_strip.spans.size(); ++i) {
        const qreal edge = x(m_strip.spans[i].from);
        addLine({edge, m_top}, {edge, m_top + m_band}, m_style.strongRule, Qt::white);
    }
    m_top += m_band + m_style.stripGap;
}

void StripDrawing::addSeverityWord(const StripStep &step, qreal from, qreal to, bool beginsTheRow)
{
    PdfTextStyle voice = m_word;
    voice.font.setWeight(QFont::Bold);
    auto text = block(step.word, voice);
    const qreal pad = m_style.grid / 2;
    const qreal width = text->width();
    if (width + pad <= to - from)
        addLabel(std::move(text), {from + pad, m_top - m_band + inset()});
    else if (beginsTheRow && from - width - pad >= m_left)
        addLabel(std::move(text), {from - width - pad, m_top - m_band + inset()});
}

void StripDrawing::addSeverities()
{
    if (m_strip.steps.isEmpty())
        return;
    const auto rankOf = [](const StripStep &step) { return step.rank > 0 ? std::min(step.rank, 5) : 5; };
    int gravest = 5;
    int mildest = 1;
    for (const StripStep &step : m_strip.steps) {
        gravest = std::min(gravest, rankOf(step));
        mildest = std::max(mildest, rankOf(step));
    }
    const qreal rowTop = m_top;
    m_top += m_band + (mildest - gravest) * m_style.stripStep;  // now the row's foot
    addCaption(m_strip.severityCaption, m_top - m_band + inset());
    qreal before = m_top;
    for (const StripStep &step : m_strip.steps) {
        const QColor &colour = m_style.severities[size_t(rankOf(step) - 1)];
        const qreal top = m_top - m_band - (mildest - rankOf(step)) * m_style.stripStep;
        const qreal left = x(step.from);
        const qreal right = x(step.to);
        const bool isFirst = &step == &m_strip.steps.first();
        addArea({left, top, right - left, m_top - top}, mixedWithWhite(colour, TintOfSeverity));
        addLine({left, top}, {right, top}, m_style.strongRule, colour);
        const qreal riser = m_style.strongRule / 2;
        if (!isFirst)
            addLine({left, std::min(before, top) - riser}, {left, std::max(before, top) + riser}, m_style.strongRule,
                    colour);
        addSeverityWord(step, left, right, isFirst);
        before = top;
    }
    for (qsizetype i = 1; i < m_strip.stretches.size(); ++i) {
        const qreal left = x(m_strip.stretches[i - 1].to);
        addArea({left, rowTop - m_style.strongRule, x(m_strip.stretches[i].from) - left,
                 m_top - rowTop + 2 * m_style.strongRule},
                Qt::white);
    }
    m_top += m_style.stripGap;
}

void StripDrawing::addMarks(const QList<Instant> &marks, const QString &caption, Mark mark)
{
    if (marks.isEmpty())
        return;
    addCaption(caption, m_top);
    const qreal radius = m_style.stripMark / 2;
    const qreal y = m_top + m_line / 2;
    addLine({m_left, y}, {m_left + m_plotWidth, y}, m_style.hairline, m_style.faintLine);
    for (const Instant at : marks) {
        const QPointF centre(x(at), y);
        // A white edge keeps marks apart that overlap.
        for (const auto &[size, colour] :
             {std::pair(radius + m_style.rule, QColor(Qt::white)), std::pair(radius, m_style.accent)}) {
            QPainterPath circle;
            switch (mark) {
            case Mark::Circle:
                circle.addEllipse(centre, size, size);
                addShape(circle.toFillPolygon(), colour);
                break;
            case Mark::Diamond:
                addShape(QList<QPointF>{centre - QPointF(0, size * 1.3), centre + QPointF(size * 1.3, 0),
                                        centre + QPointF(0, size * 1.3), centre - QPointF(size * 1.3, 0)},
                         colour);
                break;
            }
        }
    }
    m_top += m_line + m_style.stripGap / 3;
}

void StripDrawing::addAxis(qreal gridTop)
{
    const qreal tick = m_style.stripGap / 2;
    StripShapes above = std::exchange(m_to.m_shapes, {});  // the grid lies below all else
    for (const StripStretch &stretch : m_strip.stretches) {
        const qreal left = m_left + m_plotWidth * stretch.left;
        const bool isLast = &stretch == &m_strip.stretches.last();
        const qreal right = isLast ? m_right : left + m_plotWidth * stretch.width;
        addLine({left, m_top}, {right, m_top}, m_style.rule, m_style.line);
        for (const StripTick &one : stretch.ticks) {
            addLine({x(one.at), gridTop}, {x(one.at), m_top}, m_style.hairline, m_style.faintLine);
            addLine({x(one.at), m_top}, {x(one.at), m_top + tick}, m_style.rule, m_style.line);
        }
        // Where time is cut out, the axis breaks off with a stroke and begins again with one.
        const QPointF slant(tick / 2, -tick);
        if (!isLast)
            addLine(QPointF(right, m_top) - slant, QPointF(right, m_top) + slant, m_style.rule, m_style.muted);
        if (&stretch != &m_strip.stretches.first())
            addLine(QPointF(left, m_top) - slant, QPointF(left, m_top) + slant, m_style.rule, m_style.muted);
    }
    above.putBelow(std::exchange(m_to.m_shapes, {}));
    m_to.m_shapes = std::move(above);
    m_top += tick;
    addCaption(m_strip.zone, m_top);
    addTickLabels(m_top);
}

void StripDrawing::addTickLabels(qreal top)
{
    const auto hasTime = [](const StripStretch &stretch) {
        return std::ranges::any_of(stretch.ticks, [](const StripTick &tick) { return !tick.time.isEmpty(); });
    };
    const bool hasTimes = std::ranges::any_of(m_strip.stretches, hasTime);
    const qreal dateTop = hasTimes ? top + m_line : top;
    std::vector<QRectF> taken;
    // Whether there was room, in the middle below its place or from there on.
    const auto add = [&](const QString &text, qreal at, qreal lineTop, Qt::Alignment alignment) {
        auto label = block(text, m_caption);
        const qreal wanted = alignment == Qt::AlignLeft ? at : at - label->width() / 2;
        const qreal left = std::clamp(wanted, m_left, std::max(m_left, m_right - label->width()));
        const QRectF area(left, lineTop + 1, label->width() + m_style.grid, m_line - 2);
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(area); }))
            return false;
        taken.push_back(area);
        addLabel(std::move(label), {left, lineTop});
        return true;
    };
    // The day on which it begins comes before those that begin within it.
    for (const StripStretch &stretch : m_strip.stretches)
        add(stretch.date, m_left + m_plotWidth * stretch.left, dateTop, Qt::AlignLeft);
    for (const StripStretch &stretch : m_strip.stretches)
        for (const StripTick &tick : stretch.ticks) {
            if (!tick.time.isEmpty())
                add(tick.time, x(tick.at), top, Qt::AlignHCenter);
            if (!tick.date.isEmpty() && !add(tick.date, x(tick.at), dateTop, Qt::AlignHCenter))
                add(tick.date, x(tick.at), dateTop, Qt::AlignLeft);
        }
    m_top = dateTop + m_line;
}

PdfIncidentStrip::PdfIncidentStrip(const PdfStyle &style, const IncidentStrip &strip, qreal width)
{
    StripDrawing(*this, style, strip, width).draw();
}

void PdfIncidentStrip::draw(PdfCanvas &canvas, int, QPointF topLeft) const
{
    QPainter &painter = canvas.painter();
    painter.save();
    painter.translate(topLeft);
    m_shapes.draw(painter);
    painter.restore();
    for (const Label &label : m_labels)
        label.block->draw(canvas, 0, topLeft + label.topLeft);
}

}  // namespace evenkeel
