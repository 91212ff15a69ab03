// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/disclosure.h"

#include <QList>

namespace evenkeel {

/// What follows from a lesson for a runbook or a machine, as a reader is told it. Holds as long as the incident.
struct BacklogItem {
    const ListMember *member = nullptr;
    const ActionItem *action = nullptr;  ///< that does it; nullptr: nobody has taken it on
};

/// Runbook changes, then what is to be automated, as far as the audience is given them.
[[nodiscard]] QList<BacklogItem> backlogOf(const Incident &incident, const Disclosure &disclosure);

}  // namespace evenkeel
