// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/commands/checkinverbs.h"
#include "models/playbook/rulecontext.h"

namespace evenkeel {

class ReportLanguage;

/// The check-in's sheet as people find it: what the last one said, with what has changed since, and without what that
/// overtakes: an earlier severity or status, what was thought of a hypothesis that was decided, tasks that are done,
/// and, once a mitigation is logged, what was being done before. In the first, what we think are the hypotheses as they
/// stand, and what we are doing the open tasks and decisions. Next is by
/// the level's limit for check-ins, or else for updates. One line each; nothing of private lines, since the sheet
/// becomes a message.
[[nodiscard]] CheckInSheet checkInDraft(const RuleContext &context, const ReportLanguage &language);

}  // namespace evenkeel
