// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/settings.h"

/// The settings that the incident's playbook gives a meaning: checklists, mitigations, approvals, the playbook itself.
namespace evenkeel::settingverbs {

/// playbook=NAME or a file's path: follows it from now on, with the severity of the same rank.
[[nodiscard]] Result<Changes> setPlaybook(const Incident &incident, const Setting &setting, const VerbContext &context);
/// step.CHECKLIST/STEP=done, open, skipped (for the reason), and step.CHECKLIST/STEP.owner and .note.
[[nodiscard]] Result<Changes> setStep(const Incident &incident, const Setting &setting, const VerbContext &context);
/// mitigate=MEANS: it is being done.
[[nodiscard]] Result<Changes> setMitigate(const Incident &incident, const Setting &setting, const VerbContext &context);
/// approve=forward-fix: the commander does.
[[nodiscard]] Result<Changes> setApproval(const Incident &incident, const Setting &setting, const VerbContext &context);
/// follow-up=root-cause: an action looks for it.
[[nodiscard]] Result<Changes> setFollowUp(const Incident &incident, const Setting &setting, const VerbContext &context);
/// postmortem.shared=WITH WHOM.

}  // namespace evenkeel::settingverbs
