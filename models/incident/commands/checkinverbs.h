// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/commands/verbcontext.h"
#include "models/incident/incident.h"

namespace evenkeel {

/// The check-in's sheet: four lines.
struct CheckInSheet {
    QString know;
    QString think;
    QString doing;
    std::optional<Instant> next;  ///< when notes are compared again, and the next update is promised
    bool operator==(const CheckInSheet &) const = default;
};

/// The latest check-in; nullptr when there was none.
[[nodiscard]] const CheckIn *lastCheckIn(const Incident &incident);

/// A line of the timeline, the sheet itself, and an internal draft that says it. InvalidInput when all three texts are
/// empty, or the next is to be in the past.
[[nodiscard]] Result<Changes> recordCheckIn(const Incident &incident, const CheckInSheet &sheet,
                                            const VerbContext &context);

}  // namespace evenkeel
