// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/durations.h"
#include "models/report/reportscope.h"

namespace evenkeel {

/// A figure of the incident, as plain text in the report's language. One that isn't recorded names what is missing:
/// "not recorded: began".
struct KeyFigure {
    QString label;
    QString value;
    bool recorded = false;
};

/// From the onset to the end of the impact; while it lasts, so far. Of several stretches the sum, which its label says.
[[nodiscard]] KeyFigure durationFigure(const ReportScope &scope);
/// Times to detect, acknowledge, mitigate and recover. Of several stretches the longest, which their labels say.
[[nodiscard]] QList<KeyFigure> timeFigures(const ReportScope &scope);
/// The same of one stretch.
[[nodiscard]] QList<KeyFigure> timeFigures(const ReportScope &scope, const ImpactWindow &window);
[[nodiscard]] KeyFigure usersFigure(const ReportScope &scope);

/// "SEV2", or "not classified".
[[nodiscard]] QString severityText(const ReportScope &scope);
/// "Investigating", "Resolved".
[[nodiscard]] QString statusText(const ReportScope &scope);
/// When it took place: "2020-02-20 21:17 to 22:48"; open-ended while it lasts; empty when no moment is known. A zone is
/// put behind the last time.
[[nodiscard]] QString periodText(const ReportScope &scope, const QString &zone = {});
/// "not recorded", in words, without emphasis.
[[nodiscard]] QString notRecorded(const ReportScope &scope, const QList<Moment> &missing = {});

}  // namespace evenkeel
