// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/intake/intakeresult.h"

#include <QByteArray>

namespace evenkeel {

/// Reads PagerDuty's log entries (the answer of /incidents/ID/log_entries, or its array alone) and an incident's notes
/// (/incidents/ID/notes); several pages may follow each other as JSON Lines or stand in one array. The entries are
/// sorted by time.
///
/// Triggered is an Alert; notified, escalated, assigned to or asked for help is Paged; acknowledged, resolved and the
/// like is Status; a status update is Communication; a priority is Severity; anything else is a Note. The owner is the
/// agent: who or what did it.
///
/// Origins: "pagerduty:<id>".
[[nodiscard]] Result<IntakeResult> readPagerDuty(const QByteArray &bytes);

}  // namespace evenkeel
