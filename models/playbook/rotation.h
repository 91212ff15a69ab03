// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/incident/incident.h"

#include <optional>

namespace evenkeel {

/// After so long in the chair a commander should hand over: long incidents tire, and the tired don't notice it. The
/// sources ask for rotation and name no figure; half a shift is ours, until a playbook says otherwise.
inline constexpr Duration RotateCommanderAfter = std::chrono::hours(4);

/// How long the one in the role has been in it; nothing when nobody is, or nobody knows since when. Never negative.
[[nodiscard]] std::optional<Duration> timeInRole(const Incident &incident, QStringView role, Instant now);

/// The commander's assignment when it is time to hand over; nullptr before that, and once the response is over.
[[nodiscard]] const RoleAssignment *commanderToRotate(const Incident &incident, Instant now);

}  // namespace evenkeel
