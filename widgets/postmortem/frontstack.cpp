// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/frontstack.h"

#include <QStackedLayout>

namespace evenkeel {

namespace {

class FrontLayout : public QStackedLayout
{
public:
    using QStackedLayout::QStackedLayout;

    [[nodiscard]] QSize sizeHint() const override { return front() ? front()->sizeHint() : QSize(); }
    [[nodiscard]] QSize minimumSize() const override { return front() ? front()->minimumSize() : QSize(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return front() && front()->hasHeightForWidth(); }
    [[nodiscard]] int heightForWidth(int width) const override { return front() ? front()->heightForWidth(width) : -1; }

private:
    // As a layout's item it knows of policies and of what is hidden.
    [[nodiscard]] QLayoutItem *front() const { return currentIndex() < 0 ? nullptr : itemAt(currentIndex()); }
};

}  // namespace

FrontStack::FrontStack(QWidget *parent) : QWidget(parent), m_layout(new FrontLayout(this))
{
    connect(m_layout, &QStackedLayout::currentChanged, this, [this] {
        m_layout->invalidate();
        updateGeometry();
    });
}

void FrontStack::addWidget(QWidget *page)
{
    m_layout->addWidget(page);
}

QWidget *FrontStack::currentWidget() const
{
    return m_layout->currentWidget();
}

QWidget *FrontStack::widget(int index) const
{
    return m_layout->widget(index);
}

void FrontStack::setCurrentWidget(QWidget *page)
{
    m_layout->setCurrentWidget(page);
}

void FrontStack::setCurrentIndex(int index)
{
    m_layout->setCurrentIndex(index);
}

}  // namespace evenkeel
