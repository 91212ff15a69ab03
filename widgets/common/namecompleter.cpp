// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/namecompleter.h"

#include "widgets/common/leavecompletion.h"

#include <QLineEdit>

namespace evenkeel {

NameCompleter::NameCompleter(const QStringList &names, QLineEdit *line) : QCompleter(names, line)
{
    setCaseSensitivity(Qt::CaseInsensitive);
    hideOffersWhenLeft(this);
}

QStringList NameCompleter::splitPath(const QString &path) const
{
    return {path.startsWith(u'@') ? path.mid(1) : path};
}

}  // namespace evenkeel
