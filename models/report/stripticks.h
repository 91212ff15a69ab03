// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QTimeZone>

namespace evenkeel {

/// Round times of a time axis, in the zone's own hours and days.
struct RoundTimes {
    Duration step{};  ///< a day or more: each time begins a day
    QList<Instant> times;
    bool operator==(const RoundTimes &) const = default;
};

/// About `most` of them at the most, between two times and on them. A change of the clocks leaves them round.
[[nodiscard]] RoundTimes roundTimes(Instant from, Instant to, const QTimeZone &zone, int most);

}  // namespace evenkeel
