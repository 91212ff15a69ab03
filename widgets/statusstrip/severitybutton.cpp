// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusstrip/severitybutton.h"

#include "widgets/common/severitybadge.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace evenkeel {

SeverityButton::SeverityButton(QWidget *parent) : QToolButton(parent)
{
    setSeverity({}, 0);
}

void SeverityButton::setSeverity(const QString &level, int rank)
{
    m_rank = rank;
    setText(SeverityBadge::textOf(level, rank));
    setAccessibleName(rank > 0 ? tr("Severity %1").arg(level) : tr("Severity not classified"));
    measure();
    update();
}

void SeverityButton::measure()
{
    const int around = theme::narrow(this);
    m_size = SeverityBadge::sizeOf(font(), text()) + QSize(around, around);
    updateGeometry();
}

void SeverityButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void SeverityButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int around = theme::narrow(this) / 2;
    SeverityBadge::paint(&painter, rect().adjusted(around, around, -around, -around), font(), text(), m_rank);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

}  // namespace evenkeel
