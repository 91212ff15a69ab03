// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/celledit.h"

#include <QKeyEvent>

#include <algorithm>

namespace evenkeel {

void CellEdit::keyPressEvent(QKeyEvent *event)
{
    const bool returns = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!returns || event->modifiers().testFlag(Qt::ShiftModifier)) {
        GrowingEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    emit ended(this);
}

void CellEdit::resizeEvent(QResizeEvent *event)
{
    GrowingEdit::resizeEvent(event);
    stayInView();
}

void CellEdit::moveEvent(QMoveEvent *event)
{
    GrowingEdit::moveEvent(event);
    stayInView();
}

// In the last row it grows upwards.
void CellEdit::stayInView()
{
    const int lowest = parentWidget()->height() - height();
    if (y() > lowest && y() > 0)
        move(x(), std::max(lowest, 0));
}

}  // namespace evenkeel
