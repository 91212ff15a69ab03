// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

namespace evenkeel {

/// Whether an action is for the time after the incident rather than a step of the response.
[[nodiscard]] bool isFollowUp(const ActionItem &action);

/// The term within which an action is to be done: as it says, else by its due date, counted from the end of the
/// impact (a week, 31 days); Unset when neither tells. A step of the response is During.
[[nodiscard]] ActionHorizon horizonOf(const ActionItem &action, const Incident &incident);

/// Whether the response still runs: neither resolved nor anything after it.
[[nodiscard]] bool isOngoing(const Incident &incident);

}  // namespace evenkeel
