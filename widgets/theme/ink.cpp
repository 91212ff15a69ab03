// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/ink.h"

#include <QEvent>
#include <QWidget>

namespace evenkeel::theme {

Ink::Ink(QWidget *widget, Colour colour) : QObject(widget), m_widget(widget), m_colour(colour)
{
    widget->installEventFilter(this);
}

void Ink::set(QWidget *widget, Colour colour)
{
    auto *ink = widget->findChild<Ink *>(QString(), Qt::FindDirectChildrenOnly);
    if (!colour) {
        delete ink;
        widget->setPalette({});
        return;
    }
    if (!ink)
        ink = new Ink(widget, colour);
    ink->m_colour = colour;
    ink->apply();
}

void Ink::apply()
{
    QPalette own = m_widget->palette();
    own.setColor(QPalette::WindowText, m_colour(own));
    m_widget->setPalette(own);  // nothing where it is that already: its own change ends here
}

bool Ink::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        apply();
    return QObject::eventFilter(watched, event);
}

}  // namespace evenkeel::theme
