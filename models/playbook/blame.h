// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <optional>

namespace evenkeel {

/// A sentence of the postmortem that makes a person the cause.
struct Blame {
    QString sentence;
    EntityKind where = EntityKind::PostmortemSection;
    bool operator==(const Blame &) const = default;
};

/// The first such sentence: one that names somebody who is known to the incident (in a role, an owner, an author)
/// together with a word of fault, or that speaks of human error. Looks at sections, whys and factors, in English and
/// German. A small net: it misses much, and what it says is a reminder.
[[nodiscard]] std::optional<Blame> findBlame(const Incident &incident);

}  // namespace evenkeel
