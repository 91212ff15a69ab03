// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/commands/verbcontext.h"
#include "models/incident/incident.h"

namespace evenkeel {

/// Rules a hypothesis out for the context's reason and says on the timeline what is pursued next (`next` may be null).
/// NotFound when it isn't there, InvalidInput when it isn't open or no reason is given.
[[nodiscard]] Result<Changes> pivotHypothesis(const Incident &incident, EntityId hypothesis, EntityId next,
                                              const VerbContext &context);
/// What is pursued when that one is ruled out: the open one that was opened first; nullptr when there is none.
[[nodiscard]] const Hypothesis *hypothesisAfter(const Incident &incident, EntityId hypothesis);

}  // namespace evenkeel
