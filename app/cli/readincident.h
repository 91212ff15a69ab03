// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

namespace evenkeel {

class Arguments;
class Clock;

/// What a command that only reads needs of a file.
struct ReadIncident {
    Incident incident;
    QString head;  ///< the newest hash, in hex
    std::optional<Instant> asOf;
};

/// Reads an incident, as it was known at the time of --as-of (in the incident's zone) when that is among the arguments;
/// NotFound when nothing was recorded by then.
[[nodiscard]] Result<ReadIncident> readIncident(const QString &path, const Arguments &arguments, const Clock &clock);

}  // namespace evenkeel
