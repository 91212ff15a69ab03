// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/leavecompletion.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>

namespace evenkeel {

void hideOffersWhenLeft(QCompleter *completer)
{
    QObject::connect(qApp, &QApplication::focusChanged, completer, [completer](const QWidget *, const QWidget *now) {
        if (now != completer->widget() && now != completer->popup())
            completer->popup()->hide();
    });
}

}  // namespace evenkeel
