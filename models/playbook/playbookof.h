// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/commands/playbookverbs.h"
#include "models/playbook/playbook.h"

namespace evenkeel {

class Incident;

/// The playbook an incident follows: the copy in its file; where it has none, the shipped one of its name; where there
/// is none of that name either, the default. Never fails: a copy that can't be read counts as none.
[[nodiscard]] Playbook playbookOf(const Incident &incident);

/// The text by which an incident's file keeps a playbook.
[[nodiscard]] QString playbookText(const Playbook &playbook);

/// The level that stands for a rank in this scheme: of the same rank, or, where there is none such, the next milder
/// one, or the mildest. nullptr for what isn't classified, and where there are no levels.
[[nodiscard]] const PlaybookLevel *levelForRank(const Playbook &playbook, int rank);

/// The playbook as a verb takes it over, with the severity mapped by rank.
[[nodiscard]] PlaybookChoice choiceOf(const Playbook &playbook, const Incident &incident);

}  // namespace evenkeel
