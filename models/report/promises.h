// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/disclosure.h"

namespace evenkeel {

/// The messages whose promise of a next update stands, the soonest first: of each audience the last one sent, where it
/// promised one.
[[nodiscard]] std::vector<const CommsDraft *> standingPromises(const Incident &incident, const Disclosure &disclosure);

}  // namespace evenkeel
