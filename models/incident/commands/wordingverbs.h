// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/wordingof.h"

namespace evenkeel {

/// Keeps a phrase that was marked: it isn't marked again in this place, as long as its sentence is the same. No change
/// when that was said before.
[[nodiscard]] Changes suppressWording(const Incident &incident, const WordingPlace &place,
                                      const WordingFinding &finding, Instant now);

}  // namespace evenkeel
