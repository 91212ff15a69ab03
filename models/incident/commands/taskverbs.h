// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/commands/verbcontext.h"
#include "models/incident/incident.h"

namespace evenkeel {

/// What is done about a task that is due and not done. NotFound when there is no such task, InvalidInput when it is
/// done.

/// By how much a task is put off when nobody says how long.
inline constexpr Duration UsualExtension = std::chrono::minutes(10);

/// Logs that its owner was asked how it stands.
[[nodiscard]] Result<Changes> askAboutTask(const Incident &incident, EntityId task, const VerbContext &context);

/// Puts it off: from its due time, or from now when that has passed or there was none.
[[nodiscard]] Result<Changes> extendTask(const Incident &incident, EntityId task, Duration by,
                                         const VerbContext &context);

/// Gives it to somebody else; its time stays. InvalidInput without a person.
[[nodiscard]] Result<Changes> reassignTask(const Incident &incident, EntityId task, const QString &person);

}  // namespace evenkeel
