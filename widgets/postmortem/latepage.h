// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include <functional>

namespace evenkeel {

/// A page that is made when it is first shown, so that a window doesn't wait for it.
class LatePage : public QWidget
{
public:
    using Make = std::function<QWidget *(QWidget *parent)>;

    explicit LatePage(Make make, QWidget *parent = nullptr) : QWidget(parent), m_make(std::move(make)) {}

protected:
    void showEvent(QShowEvent *event) override
    {
        if (const Make make = std::exchange(m_make, {})) {
            auto *layout = new QVBoxLayout(this);
            layout->setContentsMargins(0, 0, 0, 0);
            QWidget *page = make(this);
            layout->addWidget(page);
            setFocusProxy(page);
            page->show();  // the others were shown before this event
        }
        QWidget::showEvent(event);
    }

private:
    Make m_make;
};

}  // namespace evenkeel
