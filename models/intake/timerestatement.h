// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QStringView>
#include <QTimeZone>

namespace evenkeel {

/// Whether a text only says a time again that is known already: its HH:MM are those of the moment (or of the span's
/// begin or end) in UTC, in the zone or as `written`, its other numbers are of the date, and its words name a month, a
/// weekday or a zone. "22:30 UTC (Oct 29)" does; "22:30 disk full" doesn't.
[[nodiscard]] bool restatesTime(QStringView text, const Occurrence &occurrence, QStringView written,
                                const QTimeZone &zone);

}  // namespace evenkeel
