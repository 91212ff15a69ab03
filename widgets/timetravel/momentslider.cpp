// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timetravel/momentslider.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace evenkeel {

using namespace std::chrono_literals;

namespace {

constexpr Duration Page = 15min;

}  // namespace

MomentSlider::MomentSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setSingleStep(1);
    setPageStep(10);  // a click beside the handle
}

void MomentSlider::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        emit skipped(-Page);
        return;
    case Qt::Key_PageDown:
        emit skipped(Page);
        return;
    // Up is earlier, as in the timeline.
    case Qt::Key_Up:
        triggerAction(SliderSingleStepSub);
        return;
    case Qt::Key_Down:
        triggerAction(SliderSingleStepAdd);
        return;
    default:
        QSlider::keyPressEvent(event);
    }
}

// Scrolling a list beneath the pointer must not end in another moment.
void MomentSlider::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

}  // namespace evenkeel
