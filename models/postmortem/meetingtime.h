// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

namespace evenkeel {

/// While memory is fresh: a postmortem is talked over within two days of the end.
inline constexpr Duration MeetingWithin = std::chrono::hours(48);

/// When the incident was over: resolved, or else restored, for good; nothing while it isn't.
[[nodiscard]] std::optional<Instant> overAt(const Incident &incident);

/// When the meeting might be, where nobody has said: on a weekday between 9 and 17 o'clock in the incident's zone, not
/// sooner than in an hour, within MeetingWithin of the end, and after a night's sleep where that can be had; when no
/// such time is left, at 10 on the next weekday.
[[nodiscard]] Instant suggestedMeeting(const Incident &incident, Instant now);

/// Whether a meeting then is within MeetingWithin of the end; also while there is no end.
[[nodiscard]] bool isInTime(const Incident &incident, Instant meeting);

}  // namespace evenkeel
