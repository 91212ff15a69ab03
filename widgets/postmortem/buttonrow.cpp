// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/buttonrow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace evenkeel {

using namespace Qt::StringLiterals;

ButtonRow::ButtonRow(const QString &all, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_all(new QToolButton(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_all->setText(u"\u2026"_s);
    m_all->setPopupMode(QToolButton::InstantPopup);
    m_all->setToolTip(all);
    m_all->setAccessibleName(all);
    m_all->setMenu(new QMenu(m_all));
    m_row->addWidget(m_all);
    m_row->addStretch();
}

void ButtonRow::addButton(QToolButton *button)
{
    m_row->insertWidget(int(m_buttons.size()), button);
    setTabOrder(button, m_all);
    m_buttons.append(button);
    if (button->defaultAction())
        connect(button->defaultAction(), &QAction::changed, this, &ButtonRow::showWhatFits);
    showWhatFits();
}

QMenu &ButtonRow::menu() const
{
    return *m_all->menu();
}

void ButtonRow::setSpacing(int spacing)
{
    m_row->setSpacing(spacing);
}

QSize ButtonRow::minimumSizeHint() const
{
    return m_all->sizeHint();
}

void ButtonRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

void ButtonRow::showWhatFits()
{
    int room = width() - m_all->sizeHint().width();
    for (QToolButton *button : std::as_const(m_buttons)) {
        const QAction *action = button->defaultAction();
        const bool isOffered = !action || action->isVisible();
        if (isOffered)
            room -= button->sizeHint().width() + m_row->spacing();
        button->setVisible(isOffered && room >= 0);
    }
}

}  // namespace evenkeel
