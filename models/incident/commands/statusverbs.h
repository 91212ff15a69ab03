// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/commands/verbcontext.h"
#include "models/incident/durations.h"
#include "models/incident/incident.h"
#include "models/incident/severity.h"

namespace evenkeel {

/// Sets severity and writes the timeline's line with before, after and reason. No change when it is that already.
[[nodiscard]] Changes changeSeverity(const Incident &incident, const Severity &severity, const VerbContext &context);

/// Whether the status may come after the present one; InvalidInput says which may. Only what is over is reopened, and
/// what is responded to is neither detected nor declared again; every other step may be taken, back ones to correct.
[[nodiscard]] Result<void> statusMayBecome(const Incident &incident, IncidentStatus status);

/// The step that usually follows; nothing after closed.
[[nodiscard]] std::optional<IncidentStatus> usualNext(IncidentStatus status);

/// Sets the status, writes the timeline's line, and sets the moment that the status stands for where it isn't set:
/// acknowledged, identified, mitigated (by monitoring), resolved, closed. Going back from resolved or later into the
/// response opens another impact window. When the incident is recorded afterwards and the context says no time, moments
/// stay unset.
[[nodiscard]] Changes changeStatus(const Incident &incident, IncidentStatus status, const VerbContext &context);

/// Retimes a moment, or unsets it. Of an incident that was reopened, `window` says in which stretch of impact (1 is the
/// first); unset, it is the one whose moment momentOf shows. InvalidInput when there is no such window.
[[nodiscard]] Result<Changes> setMoment(const Incident &incident, Moment moment, std::optional<Instant> at, Instant now,
                                        std::optional<int> window = {});

}  // namespace evenkeel
