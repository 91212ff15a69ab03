// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "models/incident/change.h"

#include <QTimeZone>

namespace evenkeel {

/// Says on standard error which of the times that were recorded can't have come yet; the record keeps them.
void warnOfFuture(Console &console, const Changes &changes, Instant now, const QTimeZone &zone);

}  // namespace evenkeel
