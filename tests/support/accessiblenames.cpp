// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblenames.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget &widget, const QWidget &window)
{
    const auto nameOf = [](const QWidget &named) {
        const QString type = QString::fromLatin1(named.metaObject()->className());
        return named.objectName().isEmpty() ? type : u"%1 \"%2\""_s.arg(type, named.objectName());
    };
    QStringList around;
    for (const QWidget *parent = widget.parentWidget(); parent && &widget != &window; parent = parent->parentWidget()) {
        around.prepend(nameOf(*parent));
        if (parent == &window)
            break;
    }
    return u"%1 in %2"_s.arg(nameOf(widget), around.join(u'/'));
}

// A part of another control, which has the name.
bool isPart(const QWidget &widget)
{
    if (qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget)
        || qobject_cast<const QMenu *>(&widget) || widget.inherits("QTableCornerButton")
        || widget.inherits("QLineEditIconButton") || widget.objectName().startsWith("qt_"_L1))
        return true;
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QHeaderView *>(parent))
            return true;
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
        if (area && area->viewport() == &widget)
            return true;
    }
    return false;
}

// Qt shows what lies behind another dock's tab, and gives it a place only once it comes to the front.
bool liesBehindATab(const QWidget *widget)
{
    while (widget && !qobject_cast<const QDockWidget *>(widget))
        widget = widget->parentWidget();
    return widget && widget->visibleRegion().isEmpty();
}

bool isInteractive(const QWidget &widget)
{
    // A label whose text can be chosen takes the keyboard; its text is its name, which another would hide.
    if (qobject_cast<const QLabel *>(&widget))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) || widget.focusPolicy() != Qt::NoFocus;
}

bool hasWords(const QString &text)
{
    return !QString(text).remove(u'&').trimmed().isEmpty();
}

}  // namespace

QStringList unnamedControls(const QWidget &window)
{
    QSet<const QWidget *> labelled;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->buddy() && hasWords(label->text()))
            labelled.insert(label->buddy());
    }
    QStringList unnamed;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!isInteractive(*widget) || isPart(*widget) || hasWords(widget->accessibleName())
            || labelled.contains(widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if ((button && hasWords(button->text())) || (label && hasWords(label->text())))
            continue;
        unnamed.append(describe(*widget, window));
    }
    return unnamed;
}

QStringList clippedTexts(const QWidget &window)
{
    QStringList clipped;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isButton = qobject_cast<const QAbstractButton *>(widget) != nullptr;
        if (!widget->isVisible() || liesBehindATab(widget) || isPart(*widget) || (!label && !isButton))
            continue;
        // A text that wraps needs the height that belongs to its width.
        const QSize needed = label && label->wordWrap()
                                 ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
                                 : widget->minimumSizeHint();
        if (widget->width() < needed.width() || widget->height() < needed.height())
            clipped.append(u"%1: %2x%3, needs %4x%5"_s.arg(describe(*widget, window))
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(needed.width())
                               .arg(needed.height()));
    }
    return clipped;
}

}  // namespace evenkeel::test
