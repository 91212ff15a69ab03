// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/change.h"
#include "models/incident/commands/verbcontext.h"
#include "models/incident/incident.h"

namespace evenkeel {

struct RuleContext;

/// The action that looks for an unknown root cause after the incident, tagged so, due by the playbook's limit from the
/// resolution (or from now). Without an owner it is the postmortem's. No change when there is one.
[[nodiscard]] Changes followUpRootCause(const RuleContext &context, const QString &owner = {});

/// The commander's approval of a forward fix: a decision of theirs on the timeline.
[[nodiscard]] Changes approveForwardFix(const Incident &incident, const VerbContext &context);

}  // namespace evenkeel
