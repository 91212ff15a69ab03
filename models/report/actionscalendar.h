// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportscope.h"

#include <QByteArray>

namespace evenkeel {

/// The actions that the reader is given, as a calendar's tasks (RFC 5545): one VTODO each, with a UID that stays the
/// same whenever it is exported, so that a calendar takes over what has changed instead of adding it again. In UTF-8,
/// lines of 75 octets at most.
[[nodiscard]] QByteArray actionsCalendar(const ReportScope &scope);

}  // namespace evenkeel
