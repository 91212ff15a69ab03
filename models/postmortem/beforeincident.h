// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/postmortem/curatedtimeline.h"

namespace evenkeel {

/// How things stood before the incident, where a walk through it begins: whoever knows only the end judges by it.
struct BeforeIncident {
    QString whatChanged;              ///< as the incident says; empty: nobody did
    std::optional<Instant> began;     ///< the onset
    EntityId lastKnownGood;           ///< the last told line before it; null: there is none
    std::optional<Instant> lastSeen;  ///< when that was

    bool operator==(const BeforeIncident &) const = default;
};

[[nodiscard]] BeforeIncident beforeIncident(const Incident &incident, const CuratedTimeline &timeline);

}  // namespace evenkeel
