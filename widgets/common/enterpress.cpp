// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/enterpress.h"

#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace evenkeel {

namespace {

// On the application, so that it sees who is given the key first: Enter in a line that then gives the keyboard to a
// button, or that goes up from a list, mustn't press that.
class EnterPress : public QObject
{
public:
    explicit EnterPress(QWidget *window) : QObject(window), m_window(window) { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !isEnter(*static_cast<QKeyEvent *>(event)) || !isHere(watched))
            return false;
        qobject_cast<QAbstractButton *>(watched)->click();
        return true;
    }

private:
    [[nodiscard]] static bool isEnter(const QKeyEvent &press)
    {
        const bool isPlain = (press.modifiers() & ~Qt::KeypadModifier) == 0;
        return isPlain && !press.isAutoRepeat() && (press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter);
    }

    [[nodiscard]] bool isHere(const QObject *watched) const
    {
        if (!qobject_cast<const QPushButton *>(watched) && !qobject_cast<const QToolButton *>(watched))
            return false;
        const QWidget *window = static_cast<const QWidget *>(watched)->window();
        return window == m_window || (qobject_cast<const QDockWidget *>(window) && window->parentWidget() == m_window);
    }

    QWidget *m_window;
};

}  // namespace

void pressButtonsByEnter(QWidget *window)
{
    new EnterPress(window);
}

}  // namespace evenkeel
