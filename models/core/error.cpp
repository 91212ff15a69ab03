// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

QString Error::message() const
{
    QString text = where.isEmpty() ? what : where + u": "_s + what;
    if (!text.isEmpty() && !text.endsWith(u'.') && !text.endsWith(u'?'))
        text += u'.';
    if (!remedy.isEmpty())
        text += u' ' + remedy;
    return text;
}

}  // namespace evenkeel
