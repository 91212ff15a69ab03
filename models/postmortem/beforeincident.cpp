// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/beforeincident.h"

#include "models/incident/durations.h"

namespace evenkeel {

BeforeIncident beforeIncident(const Incident &incident, const CuratedTimeline &timeline)
{
    BeforeIncident before{incident.facts().whatChanged.trimmed(), momentOf(incident, Moment::Began), {}, {}};
    if (!before.began)
        before.began = momentOf(incident, Moment::Detected);
    for (const ToldLine &line : timeline.lines())
        if (!line.isDropped && line.toldIn.isNull() && line.occurred && before.began
            && *line.occurred < *before.began) {
            before.lastKnownGood = line.entry;
            before.lastSeen = line.occurred;
        }
    return before;
}

}  // namespace evenkeel
