// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/severitybadge.h"

#include "widgets/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace evenkeel {

namespace {

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

// Around the text, by the font.
QSize marginsOf(const QFontMetrics &metrics)
{
    return {metrics.height() / 2, metrics.height() / 8};
}

}  // namespace

SeverityBadge::SeverityBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSeverity({}, 0);
}

void SeverityBadge::setSeverity(const QString &level, int rank)
{
    m_text = textOf(level, rank);
    m_rank = rank;
    setAccessibleName(rank > 0 ? tr("Severity %1").arg(level) : tr("Severity not classified"));
    updateGeometry();
    update();
}

QSize SeverityBadge::sizeHint() const
{
    return sizeOf(font(), m_text);
}

QString SeverityBadge::textOf(const QString &level, int rank)
{
    return rank > 0 && !level.isEmpty() ? level : tr("Unclassified");
}

void SeverityBadge::paint(QPainter *painter, const QRect &cell, const QFont &font, const QString &text, int rank)
{
    const QSize size = sizeOf(font, text).boundedTo(cell.size());
    const QRect place(cell.left(), cell.top() + (cell.height() - size.height()) / 2, size.width(), size.height());
    const QFontMetrics metrics(bold(font));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::severityGround(rank));
    const qreal radius = metrics.height() / 4.0;
    painter->drawRoundedRect(place, radius, radius);
    painter->setFont(bold(font));
    painter->setPen(theme::severityText());
    const int inside = place.width() - 2 * marginsOf(metrics).width();
    painter->drawText(place, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, inside));
    painter->restore();
}

QSize SeverityBadge::sizeOf(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(bold(font));
    const QSize margins = marginsOf(metrics);
    return {metrics.horizontalAdvance(text) + 2 * margins.width(), metrics.height() + 2 * margins.height()};
}

void SeverityBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), font(), m_text, m_rank);
}

void SeverityBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

}  // namespace evenkeel
