// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QByteArray>
#include <QString>

namespace evenkeel::icalendar {

// What calendars are written of (RFC 5545), in UTF-8.

/// One property, its value as it stands there: in lines of 75 octets at most, no character cut in two.
[[nodiscard]] QByteArray contentLine(const QByteArray &name, const QByteArray &value);
/// Text as a value: cleaned, and escaped where it means something to a calendar.
[[nodiscard]] QByteArray text(const QString &text);
/// "20260314T220000Z"
[[nodiscard]] QByteArray utc(Instant instant);
/// The address if it is http or https, else nothing: what a calendar offers to open.
[[nodiscard]] QByteArray address(const QString &written);
/// A whole calendar around these components.
[[nodiscard]] QByteArray calendarOf(const QByteArray &components);

}  // namespace evenkeel::icalendar
