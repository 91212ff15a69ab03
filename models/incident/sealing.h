// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

#include <array>

namespace evenkeel {

/// The lists that a seal covers.
inline constexpr std::array SealedLists{
    ListName::System,     ListName::Region,   ListName::Factor,    ListName::Bone,          ListName::WentWell,
    ListName::WentPoorly, ListName::GotLucky, ListName::DependsOn, ListName::RunbookChange, ListName::Automation};
/// Whether a seal covers what an action says: of follow-ups, not of the response's own tasks.
[[nodiscard]] bool isSealedWith(const ActionItem &action);

/// The seal that holds: the latest that wasn't taken up again; nullptr while the postmortem is open.
[[nodiscard]] const Seal *currentSeal(const Incident &incident);
/// Whether a line was recorded with this seal or after it. Never without a seal.
[[nodiscard]] inline bool isAfterSeal(const TimelineEntry &entry, const Seal *seal)
{
    return seal && entry.created >= seal->created;
}
/// Whether the postmortem still says what was sealed. It may not where the record was corrected by another copy of the
/// file, something was expunged, or the incident broke out again. True while there is no seal.
[[nodiscard]] bool sealHolds(const Incident &incident);

/// What a seal forbids: changes of what the sealed postmortem says, but for those that reopen it. PermissionDenied,
/// saying who sealed it and how it is reopened. The record goes on: new lines, tasks, messages and the incident's
/// status are never refused, nor are its facts and moments once it has broken out again.
[[nodiscard]] Result<void> sealAllows(const Incident &before, const Changes &changes);

}  // namespace evenkeel
