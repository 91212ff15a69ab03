// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/agendabar.h"

#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace evenkeel {

AgendaBar::AgendaBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgendaBar::setTime(Duration spent, Duration planned)
{
    m_spent = spent;
    m_planned = std::max(planned, Duration(1));
    update();
}

QSize AgendaBar::sizeHint() const
{
    return {8 * fontMetrics().height(), theme::narrow(this) + fontMetrics().height() / 4};
}

void AgendaBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    // Over time, the plan takes the part of the bar that it is of what was spent.
    const double spent = double(m_spent.count()), planned = double(m_planned.count());
    const double end = spent <= planned ? whole.width() * spent / planned : whole.width() * planned / spent;
    const QRectF filled(whole.left(), whole.top(), end, whole.height());
    painter.setPen(theme::subdued(palette()));
    painter.drawRect(whole);
    painter.fillRect(filled, palette().color(QPalette::Highlight));
    if (spent > planned)
        painter.fillRect(QRectF(filled.right(), whole.top(), whole.right() - filled.right(), whole.height()),
                         QBrush(theme::caution(palette()), Qt::BDiagPattern));
}

}  // namespace evenkeel
