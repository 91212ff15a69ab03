// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/actionstate.h"
#include "models/incident/incident.h"

namespace evenkeel {

/// The action is in that state from `at` on; what it was before goes, but for when it was started. InvalidInput for one
/// that is to be dropped without a reason (see dropAction), NotFound when there is no such action.
[[nodiscard]] Result<Changes> setActionState(const Incident &incident, EntityId action, ActionState state, Instant at);
/// It won't be done, because of that; without a reason it will be after all.
[[nodiscard]] Result<Changes> dropAction(const Incident &incident, EntityId action, const QString &because);
/// Its tags are exactly these, each once, compared without case.
[[nodiscard]] Changes setTags(const Incident &incident, EntityId action, const QStringList &tags, Instant now);

}  // namespace evenkeel
