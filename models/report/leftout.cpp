// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/leftout.h"

#include "models/incident/sealing.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

LeftOut leftOutOf(ReportKind kind, const Disclosure &disclosure)
{
    // The others tell no sections as they are written.
    const bool tellsSections = kind == ReportKind::Postmortem || kind == ReportKind::Record;
    return {disclosure.privateEntriesLeftOut(), disclosure.otherEntriesLeftOut(),
            tellsSections ? disclosure.sectionsLeftOut() : 0, 0};
}

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
    // A sealed postmortem goes on telling what it told.
    const Seal *seal = scope.options.kind == ReportKind::Postmortem ? currentSeal(scope.incident) : nullptr;
    const auto later = std::ranges::count_if(scope.disclosure.timeline(),
                                             [seal](const TimelineEntry *entry) { return isAfterSeal(*entry, seal); });
    if (later > 0)
        parts.append(scope.language.counted(QT_TRANSLATE_N_NOOP("Report", "%n entries recorded after it was sealed"),
                                            int(later)));
    if (parts.isEmpty())
        return {};
    return scope.word(QT_TRANSLATE_NOOP("Report", "Left out here: %1.")).arg(parts.join(u", "_s));
}

}  // namespace evenkeel
