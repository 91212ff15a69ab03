// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/commands/checkinverbs.h"
#include "models/playbook/rulecontext.h"

namespace evenkeel {

class ReportLanguage;

/// The check-in's sheet as people find it: what the last one said, with what has changed since. What we think are the
/// hypotheses as they stand, and what we are doing the open tasks and new decisions, where there are any. Next is by
/// the level's limit for check-ins, or else for updates. One line each; nothing of private lines, since the sheet
/// becomes a message.
[[nodiscard]] CheckInSheet checkInDraft(const RuleContext &context, const ReportLanguage &language);

}  // namespace evenkeel
