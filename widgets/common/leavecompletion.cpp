// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/leavecompletion.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFocusEvent>

namespace evenkeel {

void hideOffersWhenLeft(QCompleter *completer)
{
    QObject::connect(qApp, &QApplication::focusChanged, completer, [completer](const QWidget *, const QWidget *now) {
        QWidget *field = completer->widget();
        if (now == field || now == completer->popup() || !completer->popup()->isVisible())
            return;
        completer->popup()->hide();
        // While names are offered the completer keeps from its field that it lost the keyboard, and the field would go
        // on looking as if it had it.
        QFocusEvent left(QEvent::FocusOut, Qt::OtherFocusReason);
        if (field)
            QCoreApplication::sendEvent(field, &left);
    });
}

}  // namespace evenkeel
