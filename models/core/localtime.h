// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QDate>
#include <QTimeZone>

namespace evenkeel {

/// Where the clocks of a zone change, a wall time may not tell one moment.
enum class LocalTimeDoubt {
    None,
    Repeated,  ///< the clocks went back: it came twice
    Skipped,   ///< the clocks went forward: it never came
};

/// The moments at which the clocks of a zone showed a wall time. They differ only when it was repeated. A skipped time
/// is shifted forward by as much as the clocks were (02:30 becomes 03:30).
struct LocalMoments {
    Instant first{};
    Instant last{};
    LocalTimeDoubt doubt = LocalTimeDoubt::None;

    bool operator==(const LocalMoments &) const = default;
};

/// minuteOfDay is 0 to 1439; the date must be valid; an invalid zone counts as UTC.
[[nodiscard]] LocalMoments localMoments(QDate date, int minuteOfDay, const QTimeZone &zone);

/// The date that the clocks of a zone show at a moment; an invalid zone counts as UTC.
[[nodiscard]] QDate localDate(Instant instant, const QTimeZone &zone);

}  // namespace evenkeel
