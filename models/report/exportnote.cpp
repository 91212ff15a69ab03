// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/exportnote.h"

#include "models/report/leftout.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

QString recordHash(const ReportOptions &options)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    const QString head = options.head.toLower();
    return std::ranges::all_of(head, isHex) ? head : QString();
}

QString shortRecordHash(const ReportOptions &options)
{
    return recordHash(options).left(12);
}

QString exportNote(const ReportScope &scope)
{
    const QString at = toLocalText(scope.options.exportedAt, QTimeZone::utc());
    const QString hash = shortRecordHash(scope.options);
    const QString note = hash.isEmpty()
                             ? scope.word(QT_TRANSLATE_NOOP("Report", "Exported %1 UTC")).arg(at)
                             : scope.word(QT_TRANSLATE_NOOP("Report", "Exported %1 UTC, record %2")).arg(at, hash);
    QStringList parts{note};
    if (const int sections = leftOutOf(scope.options.kind, scope.disclosure).sections; sections > 0)
        parts.append(
            scope.language.counted(QT_TRANSLATE_N_NOOP("Report", "without %n sections for other readers"), sections));
    if (scope.redactions > 0)
        parts.append(scope.language.counted(QT_TRANSLATE_N_NOOP("Report", "redacted in %n places"), scope.redactions));
    return parts.join(u", "_s);
}

}  // namespace evenkeel
