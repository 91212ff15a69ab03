// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/disclosure.h"
#include "models/report/reporttime.h"

namespace evenkeel {

/// The actions that are shown: by due date, those without one after, else as they were recorded.
[[nodiscard]] std::vector<const ActionItem *> actionsInOrder(const Incident &incident, const Disclosure &disclosure);

/// A due time for people: only the date where it falls on midnight or a day's last minute, which is how a date is
/// stored.
[[nodiscard]] QString dueText(Instant due, const ReportTime &time);

}  // namespace evenkeel
