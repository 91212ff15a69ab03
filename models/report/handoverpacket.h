// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/disclosure.h"

#include <QList>

namespace evenkeel {

class ReportLanguage;

/// What the next person in a role must know: the handoff report and the handover sheet both tell it. Copies, so that it
/// stays as it was read out.
struct HandoverPacket {
    IncidentFacts facts;
    QList<ActionItem> openTasks;  ///< by due time, those without one after
    QList<Hypothesis> live;       ///< open and supported
    QList<Hypothesis> ruledOut;
    QList<CommsDraft> promises;      ///< of updates, the soonest first
    QList<TimelineEntry> decisions;  ///< the latest few, in the order of the timeline
    QList<TimelineEntry> pinned;     ///< likewise, those that are no decisions
};

[[nodiscard]] HandoverPacket handoverPacket(const Incident &incident, const Disclosure &disclosure);

/// The packet as Markdown without a title, a heading a part, in this language; times in the incident's zone, which it
/// names. What somebody wrote is escaped. A part that is empty says so.
[[nodiscard]] QString handoverMarkdown(const HandoverPacket &packet, const Incident &incident,
                                       const ReportLanguage &language, Instant now);

}  // namespace evenkeel
