// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/sign.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmapCache>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace evenkeel::theme {

using namespace Qt::StringLiterals;

namespace {

// In a square from 0 to 1.
QPolygonF star()
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const double radius = i % 2 == 0 ? 0.42 : 0.18;
        points.append({0.5 + radius * std::cos(angle), 0.52 + radius * std::sin(angle)});
    }
    return points;
}

QPainterPath bell()
{
    QPainterPath path({0.18, 0.72});
    path.cubicTo({0.34, 0.6}, {0.2, 0.2}, {0.5, 0.18});
    path.cubicTo({0.8, 0.2}, {0.66, 0.6}, {0.82, 0.72});
    path.closeSubpath();
    path.moveTo(0.42, 0.84);
    path.lineTo(0.58, 0.84);
    return path;
}

QPainterPath question()
{
    QPainterPath path({0.33, 0.34});
    path.cubicTo({0.34, 0.12}, {0.68, 0.12}, {0.68, 0.34});
    path.cubicTo({0.68, 0.5}, {0.5, 0.46}, {0.5, 0.62});
    return path;
}

void drawArrow(QPainter &painter, double y, double from, double to)
{
    const double back = from < to ? -0.18 : 0.18;
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    painter.drawPolyline(QPolygonF{{to + back, y - 0.15}, {to, y}, {to + back, y + 0.15}});
}

void drawFilled(QPainter &painter, const QPolygonF &shape)
{
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(shape);
}

void drawInUnit(QPainter &painter, Sign sign)
{
    const auto circle = [&](double radius) { painter.drawEllipse(QPointF(0.5, 0.5), radius, radius); };
    const auto filledCircle = [&](QPointF centre, double radius) {
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(centre, radius, radius);
    };
    switch (sign) {
    case Sign::Dot:
        filledCircle({0.5, 0.5}, 0.05);
        break;
    case Sign::Ring:
        circle(0.3);
        break;
    case Sign::Disc:
        filledCircle({0.5, 0.5}, 0.3);
        break;
    case Sign::Bell:
        painter.drawPath(bell());
        break;
    case Sign::Question:
        painter.drawPath(question());
        filledCircle({0.5, 0.82}, 0.02);
        break;
    case Sign::Diamond:
        drawFilled(painter, QPolygonF{{0.5, 0.14}, {0.86, 0.5}, {0.5, 0.86}, {0.14, 0.5}});
        break;
    case Sign::Forward:
        painter.drawPolygon(QPolygonF{{0.28, 0.18}, {0.8, 0.5}, {0.28, 0.82}});
        break;
    case Sign::Rise:
        drawFilled(painter, QPolygonF{{0.5, 0.2}, {0.84, 0.78}, {0.16, 0.78}});
        break;
    case Sign::Envelope:
        painter.drawRect(QRectF(0.14, 0.26, 0.72, 0.5));
        painter.drawPolyline(QPolygonF{{0.14, 0.28}, {0.5, 0.56}, {0.86, 0.28}});
        break;
    case Sign::Arrow:
        drawArrow(painter, 0.5, 0.14, 0.86);
        break;
    case Sign::Exclamation:
        painter.drawLine(QPointF(0.5, 0.18), QPointF(0.5, 0.6));
        filledCircle({0.5, 0.82}, 0.02);
        break;
    case Sign::Exchange:
        drawArrow(painter, 0.34, 0.14, 0.86);
        drawArrow(painter, 0.7, 0.86, 0.14);
        break;
    case Sign::Tick:
        painter.drawPolyline(QPolygonF{{0.18, 0.54}, {0.42, 0.78}, {0.84, 0.24}});
        break;
    case Sign::Square:
        painter.drawRect(QRectF(0.22, 0.22, 0.56, 0.56));
        break;
    case Sign::Pending:
        painter.setPen(QPen(painter.pen().color(), painter.pen().widthF(), Qt::DotLine, Qt::RoundCap));
        circle(0.3);
        break;
    case Sign::Star:
        drawFilled(painter, star());
        break;
    case Sign::Sheet:
        painter.drawPolygon(QPolygonF{{0.24, 0.12}, {0.56, 0.12}, {0.76, 0.32}, {0.76, 0.88}, {0.24, 0.88}});
        painter.drawLine(QPointF(0.38, 0.52), QPointF(0.62, 0.52));
        painter.drawLine(QPointF(0.38, 0.7), QPointF(0.62, 0.7));
        break;
    case Sign::Barred:
        circle(0.34);
        painter.drawLine(QPointF(0.26, 0.74), QPointF(0.74, 0.26));
        break;
    case Sign::Close:
        painter.drawLine(QPointF(0.26, 0.26), QPointF(0.74, 0.74));
        painter.drawLine(QPointF(0.74, 0.26), QPointF(0.26, 0.74));
        break;
    case Sign::Float:
        // One window over another.
        painter.drawRect(QRectF(0.2, 0.4, 0.4, 0.4));
        painter.drawPolyline(QPolygonF{{0.4, 0.4}, {0.4, 0.2}, {0.8, 0.2}, {0.8, 0.6}, {0.6, 0.6}});
        break;
    case Sign::More:
        painter.drawPolyline(QPolygonF{{0.3, 0.26}, {0.52, 0.5}, {0.3, 0.74}});
        painter.drawPolyline(QPolygonF{{0.54, 0.26}, {0.76, 0.5}, {0.54, 0.74}});
        break;
    case Sign::Count:
        break;
    }
}

class SignEngine : public QIconEngine
{
public:
    explicit SignEngine(Sign sign) : m_sign(sign) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        painter->save();
        painter->setPen(palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                                      mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText));
        drawSign(*painter, m_sign, rect);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SignEngine(m_sign); }

private:
    Sign m_sign;
};

}  // namespace

Sign signOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Note:
        return Sign::Dot;
    case EntryKind::Symptom:
        return Sign::Ring;
    case EntryKind::Alert:
        return Sign::Disc;
    case EntryKind::Paged:
        return Sign::Bell;
    case EntryKind::Hypothesis:
        return Sign::Question;
    case EntryKind::Decision:
        return Sign::Diamond;
    case EntryKind::Action:
        return Sign::Forward;
    case EntryKind::Mitigation:
        return Sign::Rise;
    case EntryKind::Communication:
        return Sign::Envelope;
    case EntryKind::Status:
        return Sign::Arrow;
    case EntryKind::Severity:
        return Sign::Exclamation;
    case EntryKind::Handoff:
        return Sign::Exchange;
    case EntryKind::CheckIn:
        return Sign::Tick;
    case EntryKind::Evidence:
        return Sign::Square;
    }
    return Sign::Dot;
}

// From a cache: smooth strokes take longer than letters, and a timeline has one in each of its lines.
void drawSign(QPainter &painter, Sign sign, const QRectF &place)
{
    const double side = std::min(place.width(), place.height());
    const double ratio = painter.device()->devicePixelRatio();
    const int pixels = qCeil(side * ratio);
    // What points forward does so in the direction of reading.
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft
                            && (sign == Sign::Forward || sign == Sign::Arrow || sign == Sign::More);
    const QColor colour = painter.pen().color();
    const QString key = u"evenkeel sign %1 %2 %3 %4"_s.arg(int(sign)).arg(pixels).arg(colour.rgba()).arg(isMirrored);
    QPixmap drawn;
    if (!QPixmapCache::find(key, &drawn)) {
        drawn = QPixmap(pixels, pixels);
        drawn.fill(Qt::transparent);
        QPainter onto(&drawn);
        onto.setRenderHint(QPainter::Antialiasing);
        onto.scale(isMirrored ? -pixels : pixels, pixels);
        if (isMirrored)
            onto.translate(-1, 0);
        onto.setPen(QPen(colour, 0.09, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        drawInUnit(onto, sign);
        QPixmapCache::insert(key, drawn);
    }
    drawn.setDevicePixelRatio(ratio);
    const QPointF corner = place.center() - QPointF(side / 2, side / 2);
    painter.drawPixmap(QPointF(std::round(corner.x()), std::round(corner.y())), drawn);
}

QIcon iconOf(Sign sign)
{
    return QIcon(new SignEngine(sign));
}

}  // namespace evenkeel::theme
