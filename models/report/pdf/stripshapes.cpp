// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/stripshapes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace evenkeel {

void StripShapes::addLine(QPointF from, QPointF to, qreal thickness, const QColor &colour)
{
    const QPointF along = to - from;
    const QPointF half = QPointF(-along.y(), along.x()) / std::hypot(along.x(), along.y()) * thickness / 2;
    addArea(QList<QPointF>{from + half, to + half, to - half, from - half}, colour);
}

void StripShapes::addHatching(const QRectF &area, qreal apart, qreal thickness, const QColor &colour, bool falls)
{
    for (qreal start = area.left() - area.height() + apart; start < area.right(); start += apart) {
        const qreal from = std::max(start, area.left());
        const qreal to = std::min(start + area.height(), area.right());
        const auto y = [&](qreal at) { return falls ? area.top() + (at - start) : area.bottom() - (at - start); };
        if (from < to)
            addLine({from, y(from)}, {to, y(to)}, thickness, colour);
    }
}

void StripShapes::addPhase(StripPhase phase, const QPolygonF &outline, const PdfStyle &style)
{
    const QRectF area = outline.boundingRect();
    switch (phase) {
    case StripPhase::Unnoticed: {
        const qreal half = style.rule / 2;
        const QRectF inner = area.adjusted(half, half, -half, -half);
        addHatching(inner, style.stripHatch, style.rule, style.accent, false);
        for (const qreal y : {inner.top(), inner.bottom()})
            addLine({inner.left(), y}, {inner.right(), y}, style.rule, style.accent);
        for (const qreal x : {inner.left(), inner.right()})
            addLine({x, inner.top()}, {x, inner.bottom()}, style.rule, style.accent);
        return;
    }
    case StripPhase::Noticed:
        addArea(outline, style.accent);
        addHatching(area, style.stripHatch, style.rule, Qt::white, true);
        return;
    case StripPhase::Impact:
        addArea(outline, style.accent);
        for (qreal y = area.top() + style.stripHatch; y < area.bottom(); y += style.stripHatch)
            addLine({area.left(), y}, {area.right(), y}, style.rule, Qt::white);
        return;
    case StripPhase::Response:
        addArea(outline, style.accent);
        return;
    case StripPhase::Contained:
        addArea(outline, style.contained);
        return;
    case StripPhase::Watched:
        addArea(outline, style.watched);
        for (qsizetype i = 0; i < outline.size(); ++i)
            if (const QPointF next = outline[(i + 1) % outline.size()]; next != outline[i])
                addLine(outline[i], next, style.hairline, style.line);
        return;
    }
}

QColor StripShapes::wordOn(StripPhase phase, const PdfStyle &style)
{
    switch (phase) {
    case StripPhase::Impact:
    case StripPhase::Noticed:
    case StripPhase::Response:
        return Qt::white;
    case StripPhase::Unnoticed:
    case StripPhase::Contained:
    case StripPhase::Watched:
        break;
    }
    return style.ink;
}

QColor StripShapes::groundOn(StripPhase phase, const PdfStyle &style)
{
    switch (phase) {
    case StripPhase::Unnoticed:
        return Qt::white;
    case StripPhase::Impact:
    case StripPhase::Noticed:
        return style.accent;
    case StripPhase::Response:
    case StripPhase::Contained:
    case StripPhase::Watched:
        break;
    }
    return {};
}

void StripShapes::putBelow(StripShapes shapes)
{
    m_shapes.insert(m_shapes.begin(), std::make_move_iterator(shapes.m_shapes.begin()),
                    std::make_move_iterator(shapes.m_shapes.end()));
}

void StripShapes::draw(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    for (const Shape &shape : m_shapes) {
        painter.setBrush(shape.colour);
        painter.drawPolygon(shape.area);
    }
}

}  // namespace evenkeel
