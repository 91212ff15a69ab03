// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <functional>

namespace evenkeel {

/// What of an incident may be told at all, whatever is curated: who reads it decides. What isn't in here is as if it
/// weren't. Holds as long as the incident isn't changed.
struct ToldScope {
    std::vector<const TimelineEntry *> lines;  ///< in the order of the record
    std::function<bool(const Evidence &)> showsFile;
    std::function<bool(const Hypothesis &)> showsHypothesis;

    /// For the one who has the file.
    [[nodiscard]] static ToldScope ofEverything(const Incident &incident);
};

}  // namespace evenkeel
