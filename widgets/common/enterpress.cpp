// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/enterpress.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace evenkeel {

namespace {

class EnterPress : public QObject
{
public:
    explicit EnterPress(QWidget *window) : QObject(window), m_window(window) { window->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !isEnter(*static_cast<QKeyEvent *>(event)))
            return QObject::eventFilter(watched, event);
        QWidget *focus = m_window->focusWidget();
        if (!qobject_cast<QPushButton *>(focus) && !qobject_cast<QToolButton *>(focus))
            return QObject::eventFilter(watched, event);
        qobject_cast<QAbstractButton *>(focus)->click();
        return true;
    }

private:
    [[nodiscard]] static bool isEnter(const QKeyEvent &press)
    {
        const bool isPlain = (press.modifiers() & ~Qt::KeypadModifier) == 0;
        return isPlain && !press.isAutoRepeat() && (press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter);
    }

    QWidget *m_window;
};

}  // namespace

void pressButtonsByEnter(QWidget *window)
{
    new EnterPress(window);
}

}  // namespace evenkeel
