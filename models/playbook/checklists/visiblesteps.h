// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/commands/stepverbs.h"
#include "models/playbook/rulecontext.h"

namespace evenkeel {

/// A step of a checklist as it stands in an incident.
struct VisibleStep {
    std::optional<ChecklistPhase> phase;  ///< unset: of a playbook that was followed earlier
    QString checklist;                    ///< its title
    StepName name;
    QString detail;
    QString role;  ///< who does it by the playbook; empty: whoever is there
    QString owner;
    std::optional<Instant> done;
    QString skipped;  ///< because of what; empty: it wasn't
    QString note;
    bool later = false;  ///< its phase is to come, and nothing brought it before: shown only to who asks

    [[nodiscard]] bool isOpen() const { return !done && skipped.isEmpty(); }
    bool operator==(const VisibleStep &) const = default;
};

/// The phase that a status stands for.
[[nodiscard]] ChecklistPhase phaseOf(IncidentStatus status);

/// Whether the response is in that phase or past it. It is never too early to tell others.
[[nodiscard]] bool hasCome(ChecklistPhase phase, IncidentStatus status);

/// The steps whose checklist and own ranks and conditions hold now, in the order of the phases and then of the
/// playbook. A mitigation that was logged in this stretch of impact brings the checklists it names, whatever their
/// ranks, conditions and phase; one that is only spoken of brings those that say so. What was ticked, skipped, noted or
/// given to somebody stays whatever happens, at the end where the playbook doesn't know it any more.
[[nodiscard]] QList<VisibleStep> visibleSteps(const RuleContext &context);

}  // namespace evenkeel
