// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/followups.h"

#include "models/incident/durations.h"

namespace evenkeel {

bool isFollowUp(const ActionItem &action)
{
    switch (action.horizon) {
    case ActionHorizon::Week:
    case ActionHorizon::Month:
    case ActionHorizon::Later:
        return true;
    case ActionHorizon::During:
        return false;
    case ActionHorizon::Unset:
        break;
    }
    switch (action.category) {
    case ActionCategory::Preventive:
    case ActionCategory::Detective:
    case ActionCategory::Process:
        return true;
    case ActionCategory::Task:
    case ActionCategory::Verification:
    case ActionCategory::Mitigating:
        break;
    }
    return false;
}

ActionHorizon horizonOf(const ActionItem &action, const Incident &incident)
{
    if (action.horizon != ActionHorizon::Unset)
        return action.horizon;
    if (!isFollowUp(action))
        return ActionHorizon::During;
    if (!action.due)
        return ActionHorizon::Unset;
    Instant end = incident.facts().declared.value_or(action.logged);
    for (const Moment moment : {Moment::Resolved, Moment::Restored})
        if (const auto at = momentOf(incident, moment))
            end = *at;
    const auto term = *action.due - end;
    return term <= std::chrono::days(7)    ? ActionHorizon::Week
           : term <= std::chrono::days(31) ? ActionHorizon::Month
                                           : ActionHorizon::Later;
}

bool isOngoing(const Incident &incident)
{
    switch (incident.facts().status) {
    case IncidentStatus::Resolved:
    case IncidentStatus::Postmortem:
    case IncidentStatus::Closed:
        return false;
    case IncidentStatus::Detected:
    case IncidentStatus::Declared:
    case IncidentStatus::Acknowledged:
    case IncidentStatus::Investigating:
    case IncidentStatus::Identified:
    case IncidentStatus::Mitigating:
    case IncidentStatus::Monitoring:
    case IncidentStatus::Reopened:
        break;
    }
    return true;
}

}  // namespace evenkeel
