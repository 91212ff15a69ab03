// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/pictureview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QWheelEvent>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr double Step = 1.25;
constexpr double Least = 0.05;
constexpr double Most = 4;

}  // namespace

PictureView::PictureView(QWidget *parent) : QScrollArea(parent), m_label(new QLabel(this))
{
    m_label->setScaledContents(true);
    setWidget(m_label);
    setAlignment(Qt::AlignCenter);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("+ and - zoom, 0 fits the picture in."));
    setToolTip(accessibleDescription());
}

void PictureView::setPicture(const QImage &picture, const QString &name)
{
    m_size = picture.size();
    m_label->setPixmap(QPixmap::fromImage(picture));
    setAccessibleName(tr("Picture %1").arg(name));
    m_label->setAccessibleName(accessibleName());
    fit();
}

void PictureView::fit()
{
    m_fits = true;
    if (m_size.isEmpty())
        return;
    const QSizeF room = maximumViewportSize();
    m_zoom = std::clamp(std::min(room.width() / m_size.width(), room.height() / m_size.height()), Least / 10, 1.0);
    place();
}

void PictureView::zoomBy(double factor)
{
    m_fits = false;
    m_zoom = std::clamp(m_zoom * factor, Least, Most);
    place();
}

void PictureView::place()
{
    m_label->resize((QSizeF(m_size) * m_zoom).toSize().expandedTo({1, 1}));
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(Step);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / Step);
        return;
    case Qt::Key_0:
        fit();
        return;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    zoomBy(event->angleDelta().y() > 0 ? Step : 1 / Step);
    event->accept();
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_fits)
        fit();
}

}  // namespace evenkeel
