// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/rotation.h"

#include "models/playbook/guardrails.h"

#include <algorithm>

namespace evenkeel {

std::optional<Duration> timeInRole(const Incident &incident, QStringView role, Instant now)
{
    const RoleAssignment *holder = incident.holderOf(role);
    if (!holder || holder->person.isEmpty() || !holder->from)
        return std::nullopt;
    return std::max(Duration(now - *holder->from), Duration::zero());
}

const RoleAssignment *commanderToRotate(const Incident &incident, Instant now)
{
    if (isResponseOver(incident.facts().status))
        return nullptr;
    const auto inChair = timeInRole(incident, u"commander", now);
    return inChair && *inChair >= RotateCommanderAfter ? incident.holderOf(u"commander") : nullptr;
}

}  // namespace evenkeel
