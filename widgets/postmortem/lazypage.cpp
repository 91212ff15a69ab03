// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/lazypage.h"

#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

LazyPage::LazyPage(Make make, QWidget *parent) : QWidget(parent), m_make(std::move(make))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void LazyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const Make make = std::exchange(m_make, {})) {
        const bool hadFocus = hasFocus();
        QWidget *page = make(this);
        layout()->addWidget(page);
        emit made(page);
        page->show();  // at once: the layout would do so only when the event loop goes on
        setFocusProxy(page);
        if (hadFocus)
            page->setFocus();
    }
}

}  // namespace evenkeel
