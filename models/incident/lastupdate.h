// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <optional>

namespace evenkeel {

class Incident;
struct TimelineEntry;

/// When the latest message was sent, to whichever audience; nothing when none was, or nobody said when.
[[nodiscard]] std::optional<Instant> lastUpdateSent(const Incident &incident);

/// Whether the line was logged after that moment, whenever it happened: those who were told then don't know it yet. The
/// line that tells of a message being sent is no news.
[[nodiscard]] bool isNewSince(const TimelineEntry &entry, Instant sent);

}  // namespace evenkeel
