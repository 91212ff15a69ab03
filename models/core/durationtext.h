// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"

#include <QString>
#include <QStringView>

namespace evenkeel {

/// "38 s", "1 min 38 s", "47 min", "2 h 05 min", "3 d 4 h": the two largest units that matter. What is smaller is cut
/// off, never rounded up (a promise of 15 min is not yet met at 14:59). Seconds show below ten minutes only, and not
/// when they are zero. A negative duration starts with "-". parseDuration reads all of these but the negative ones.
[[nodiscard]] QString formatDuration(Duration duration);

/// Reads "48h", "15m", "1h30m", "2d", "90s", "1w", "1.5h", "2 h 05 min", "3 days": a number and a unit each, the larger
/// unit first, each unit once, a fraction only in the last. Never negative, at most a hundred years.
[[nodiscard]] Result<Duration> parseDuration(QStringView text);

}  // namespace evenkeel
