// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QString>

namespace evenkeel {

/// What a verb knows of the one who speaks it. Verbs are pure: the same incident, words and context give the same
/// changes, but for the ids of what they make.
struct VerbContext {
    Instant now{};
    /// When what is told happened; unset: now, or unknown when the incident is recorded afterwards.
    std::optional<Instant> at;
    QString reason;
};

}  // namespace evenkeel
