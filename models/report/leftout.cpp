// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/leftout.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

QString leftOutText(const ReportScope &scope, int dropped)
{
    const int hidden = scope.disclosure.privateEntriesLeftOut();
    const int others = scope.disclosure.otherEntriesLeftOut();
    QStringList parts;
    if (hidden > 0)
        parts.append(scope.language.counted(QT_TRANSLATE_N_NOOP("Report", "%n private entries"), hidden));
    if (others > 0)
        parts.append(scope.language.counted(QT_TRANSLATE_N_NOOP("Report", "%n entries for other readers"), others));
    if (dropped > 0)
        parts.append(scope.language.counted(QT_TRANSLATE_N_NOOP("Report", "%n entries that were edited out"), dropped));
    if (parts.isEmpty())
        return {};
    return scope.word(QT_TRANSLATE_NOOP("Report", "Left out here: %1.")).arg(parts.join(u", "_s));
}

}  // namespace evenkeel
