// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <optional>

namespace evenkeel {

/// A phrase of the postmortem that makes a person the cause.
struct Blame {
    QString words;
    EntityRef where;
    bool operator==(const Blame &) const = default;
};

/// The first phrase that blames, names a person as the cause, or speaks of human error; those that people kept are
/// none. Other findings of the language rules are for the writer only. By the rules that ship, so that a guardrail says
/// the same on each machine.
[[nodiscard]] std::optional<Blame> findBlame(const Incident &incident);

}  // namespace evenkeel
