// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/runningimpact.h"

#include <algorithm>

namespace evenkeel {

QList<RunningFigure> runningImpactOf(const Incident &incident, Instant until)
{
    QList<RunningFigure> figures;
    const ImpactTable table = ImpactTable::of(incident, until);
    for (const ImpactCell &cell : table.cells()) {
        const ImpactMeasure &measure = cell.measure;
        const bool isUserTime = measure.dimension == ImpactDimension::Users && !measure.perMinute;
        const ImpactWindow *window = incident.windows().find(measure.window);
        if (!cell.amount || !window || !(measure.perMinute || isUserTime) || isShare(measure.dimension, measure.unit))
            continue;
        const auto minutes = minutesOf(incident, *window, until);
        if (!minutes)
            continue;
        RunningFigure made{measure.dimension,
                           *cell.amount * double(*minutes),
                           isUserTime ? QString() : measure.unit,
                           isUserTime,
                           !measure.uncertainty.isEmpty(),
                           !window->restored && !window->resolved && !incident.facts().closed};
        const auto same = std::ranges::find_if(figures, [&](const RunningFigure &figure) {
            return figure.dimension == made.dimension && figure.isUserTime == isUserTime
                   && isSameUnit(figure.unit, made.unit);
        });
        if (same == figures.end()) {
            figures.append(made);
            continue;
        }
        same->amount += made.amount;
        same->isRough |= made.isRough;
        same->isRunning |= made.isRunning;
    }
    std::ranges::stable_sort(figures, {}, &RunningFigure::dimension);
    return figures;
}

}  // namespace evenkeel
