// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

namespace evenkeel {

class Clock;

/// When an export is made: SOURCE_DATE_EPOCH where it is set, so that the same incident gives the same bytes; else now.
[[nodiscard]] Instant exportTime(const Clock &clock);

}  // namespace evenkeel
