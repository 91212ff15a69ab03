// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/pagepicture.h"

#include "widgets/theme/theme.h"

#include <QPainter>

namespace evenkeel {

PagePicture::PagePicture(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("First page of the report"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PagePicture::setPage(const QImage &page)
{
    m_page = page;
    update();
}

void PagePicture::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_page.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF drawn = QSizeF(m_page.size()) / devicePixelRatioF();
    const bool fits = drawn.width() <= width() && drawn.height() <= height();
    QRectF place({}, fits ? drawn : drawn.scaled(size(), Qt::KeepAspectRatio));
    // On whole pixels, so that letters stay sharp.
    place.moveTopLeft(QPointF(QPoint(int(width() - place.width()) / 2, 0)));
    painter.drawImage(place, m_page);
    painter.setPen(theme::subdued(palette()));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

void PagePicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit resized();
}

}  // namespace evenkeel
