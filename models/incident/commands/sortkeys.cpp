// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/sortkeys.h"

namespace evenkeel {

QStringList ascendingKeys(QStringList keys)
{
    QString before;
    for (QString &key : keys) {
        // Above the one before, and below whatever begins with another digit.
        if (key.isEmpty() || key <= before)
            key = before.isEmpty() ? QStringLiteral("0") : before + u'5';
        before = key;
    }
    return keys;
}

}  // namespace evenkeel
