// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/settings.h"

/// The settings of a postmortem's review: what each reads, and the verb it calls. See settings.cpp for their keys.
namespace evenkeel::settingverbs {

/// Final seals it; what is sealed is reopened for the context's reason.
[[nodiscard]] Result<Changes> setPostmortemState(const Incident &incident, const Setting &setting,
                                                 const VerbContext &context);
[[nodiscard]] Result<Changes> setPostmortemShared(const Incident &incident, const Setting &setting,
                                                  const VerbContext &context);
[[nodiscard]] Result<Changes> setReviewers(const Incident &incident, const Setting &setting,
                                           const VerbContext &context);
[[nodiscard]] Result<Changes> setVerdict(const Incident &incident, const Setting &setting, const VerbContext &context);
[[nodiscard]] Result<Changes> setSectionReaders(const Incident &incident, const Setting &setting,
                                                const VerbContext &context);
[[nodiscard]] Result<Changes> addComment(const Incident &incident, const Setting &setting, const VerbContext &context);
[[nodiscard]] Result<Changes> addAnswer(const Incident &incident, const Setting &setting, const VerbContext &context);
[[nodiscard]] Result<Changes> setResolved(const Incident &incident, const Setting &setting, const VerbContext &context);

}  // namespace evenkeel::settingverbs
