// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/fishboneview.h"

#include "widgets/theme/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>
#include <limits>

namespace evenkeel {

namespace {

constexpr int NarrowestColumnLetters = 26;
constexpr int SensibleWidthLetters = 100;

}  // namespace

FishboneView::FishboneView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Fishbone"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FishboneView::setFishbone(const Fishbone &fishbone, const FishboneWords &words, const QString &description)
{
    m_fishbone = fishbone;
    m_words = words;
    setAccessibleDescription(description);
    m_drawing.reset();
    updateGeometry();
    update();
}

void FishboneView::setCurrent(EntityId current)
{
    m_current = current;
    update();
}

QRect FishboneView::areaOf(EntityId id) const
{
    return drawing().areaOf(id).toAlignedRect();
}

QFont FishboneView::fontOf(FishboneRole role) const
{
    QFont made = font();
    made.setBold(role == FishboneRole::Effect || role == FishboneRole::Bone);
    made.setItalic(role == FishboneRole::More);
    return made;
}

FishboneDrawing FishboneView::laidOut(int width) const
{
    FishboneMeasures measures;
    const QFontMetricsF metrics(font());
    measures.width = std::max<qreal>(width, 30 * metrics.averageCharWidth());
    measures.leading = metrics.lineSpacing();
    measures.gap = theme::narrow(this);
    measures.narrowestColumn = NarrowestColumnLetters * metrics.averageCharWidth();
    measures.tallestBand = std::numeric_limits<qreal>::max();
    measures.widthOf = [this](FishboneRole role, const QString &text) {
        return std::ceil(QFontMetricsF(fontOf(role)).horizontalAdvance(text));
    };
    return layOutFishbone(m_fishbone, m_words, measures);
}

const FishboneDrawing &FishboneView::drawing() const
{
    if (!m_drawing)
        m_drawing = laidOut(width());
    return *m_drawing;
}

int FishboneView::heightForWidth(int width) const
{
    return int(std::ceil(laidOut(width).height())) + 1;
}

QSize FishboneView::sizeHint() const
{
    const int wide = SensibleWidthLetters * fontMetrics().averageCharWidth();
    return {wide, heightForWidth(wide)};
}

void FishboneView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_drawing.reset();
}

void FishboneView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_drawing.reset();
        updateGeometry();
    }
}

void FishboneView::mousePressEvent(QMouseEvent *event)
{
    const FishboneText *text = drawing().textAt(event->position());
    if (event->button() == Qt::LeftButton && text && !text->id.isNull())
        emit clicked(text->id);
}

void FishboneView::paintText(QPainter &painter, const FishboneText &text, bool isCurrent) const
{
    const bool isBoxed = text.role == FishboneRole::Effect || text.role == FishboneRole::Bone;
    QColor ink = palette().color(QPalette::WindowText);
    if (text.role == FishboneRole::Effect) {
        painter.fillRect(text.area, palette().color(QPalette::WindowText));
        ink = palette().color(QPalette::Window);
    } else if (text.role == FishboneRole::Bone) {
        painter.setPen(theme::subdued(palette()));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRect(text.area);
    } else if (text.role == FishboneRole::More) {
        ink = theme::subdued(palette());
    }
    painter.setFont(fontOf(text.role));
    painter.setPen(ink);
    const qreal leading = drawing().leading;
    qreal top = text.area.top() + (text.area.height() - qreal(text.lines.size()) * leading) / 2;
    for (const QString &line : text.lines) {
        const auto side = isBoxed ? Qt::AlignHCenter : line.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(QRectF(text.area.left(), top, text.area.width(), leading),
                         int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextDontClip | Qt::TextSingleLine,
                         line);
        top += leading;
    }
    if (isCurrent) {
        const qreal air = isBoxed ? 0 : 2;
        painter.setPen(QPen(theme::focusFrame(palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(text.area.adjusted(-air, 0, air, 0));
    }
}

void FishboneView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const FishboneBand &band : drawing().bands) {
        for (const FishboneLine &line : band.lines) {
            switch (line.stroke) {
            case FishboneStroke::Spine:
                painter.setPen(QPen(palette().color(QPalette::WindowText), 2, Qt::SolidLine, Qt::SquareCap));
                break;
            case FishboneStroke::Bone:
                painter.setPen(QPen(palette().color(QPalette::WindowText), 1));
                break;
            case FishboneStroke::Twig:
                painter.setPen(QPen(palette().color(QPalette::Mid), 1));
                break;
            }
            painter.drawLine(line.line);
        }
        for (const FishboneText &text : band.texts)
            paintText(painter, text, !text.id.isNull() && text.id == m_current);
        painter.translate(0, band.height);
    }
}

}  // namespace evenkeel
