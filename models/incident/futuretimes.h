// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/change.h"

namespace evenkeel {

/// The times after `now` at which something is said to have happened, each once: mistyped, most likely. What may lie
/// ahead (due times, targets, promised updates, the end of a span) doesn't count.
[[nodiscard]] QList<Instant> futureTimes(const Changes &changes, Instant now);

}  // namespace evenkeel
