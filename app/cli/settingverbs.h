// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/settings.h"

/// The settings whose values are more than a text: what each reads, and the verb it calls. See settings.cpp for their
/// keys.
namespace evenkeel::settingverbs {

[[nodiscard]] Result<Changes> setTitle(const Incident &incident, const Setting &setting, const VerbContext &context);
[[nodiscard]] Result<Changes> setSeverity(const Incident &incident, const Setting &setting, const VerbContext &context);
[[nodiscard]] Result<Changes> setStatus(const Incident &incident, const Setting &setting, const VerbContext &context);
[[nodiscard]] Result<Changes> setDetection(const Incident &incident, const Setting &setting,
                                           const VerbContext &context);
[[nodiscard]] Result<Changes> setZone(const Incident &incident, const Setting &setting, const VerbContext &context);
[[nodiscard]] Result<Changes> setImpact(const Incident &incident, const Setting &setting, const VerbContext &context);
[[nodiscard]] Result<Changes> setMomentKey(const Incident &incident, const Setting &setting,
                                           const VerbContext &context);
[[nodiscard]] Result<Changes> setRole(const Incident &incident, const Setting &setting, const VerbContext &context);
[[nodiscard]] Result<Changes> setWhy(const Incident &incident, const Setting &setting, const VerbContext &context);
[[nodiscard]] Result<Changes> setHypothesis(const Incident &incident, const Setting &setting,
                                            const VerbContext &context);
[[nodiscard]] Result<Changes> setDone(const Incident &incident, const Setting &setting, const VerbContext &context);
[[nodiscard]] Result<Changes> addActionKey(const Incident &incident, const Setting &setting,
                                           const VerbContext &context);
[[nodiscard]] Result<Changes> setPostmortemTarget(const Incident &incident, const Setting &setting,
                                                  const VerbContext &context);
[[nodiscard]] Result<Changes> setMeeting(const Incident &incident, const Setting &setting, const VerbContext &context);
[[nodiscard]] Result<Changes> setMeetingMinutes(const Incident &incident, const Setting &setting,
                                                const VerbContext &context);

}  // namespace evenkeel::settingverbs
