// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/localtime.h"
#include "models/core/result.h"

#include <QStringView>
#include <QTimeZone>

namespace evenkeel {

/// What a written time is read against.
struct TimeContext {
    Instant now{};
    /// Of times without an offset of their own; an invalid zone counts as UTC.
    QTimeZone zone = QTimeZone::utc();
    /// After "by": a time of day is the next such one, and "10m" is in ten minutes.
    bool future = false;
    /// Only times that carry a whole date, and so mean the same whenever they are read: for imports.
    bool dated = false;
};

/// A moment, and whether its wall time left a doubt that was settled by rule (see readTime).
struct TimeReading {
    Instant instant{};
    LocalTimeDoubt doubt = LocalTimeDoubt::None;

    bool operator==(const TimeReading &) const = default;
};

struct OccurrenceReading {
    Occurrence occurrence;
    LocalTimeDoubt doubt = LocalTimeDoubt::None;

    bool operator==(const OccurrenceReading &) const = default;
};

/// Reads one moment:
/// - `2020-02-20T21:17:05.250+01:00`, `2020-02-20 21:17`, `2020-02-20 21:17 UTC`, `20.02.2020 21:17`,
///   `20 Feb 2020 21:17`, `Feb 20, 2020 9:17 pm`; month names are English;
/// - `21:17`, `9:17pm`, `21:17:05`, `21:17Z`: the latest such time not after now; with `future` the next one after now;
/// - `20 Feb 21:17`: the same, of years; `yesterday 23:50`, `today 09:00`, `tomorrow 09:00`: the zone's day;
/// - `now`, `-7m`, `-1h30m`, `-90s`, `+10m`; with `future` also `10m`.
///
/// A date without a time of day is an error that says so: midnight would claim what nobody wrote. Dates with slashes
/// are refused but for 2020/02/20 (day and month can't be told apart), and so are abbreviations of zones but for UTC,
/// GMT and Z (IST and CST have several meanings).
///
/// Doubt: with a date, a repeated time is the earlier moment, a skipped one is shifted forward. A bare time of day is
/// still the latest one not after now, so of a repeated time the later, once that has passed; `doubt` says whenever
/// both could have been meant.
[[nodiscard]] Result<TimeReading> readTime(QStringView text, const TimeContext &context);

/// Reads what readTime reads, with `~` before it ("about"), and spans: two times with a dash, an en dash or a slash
/// between them. The end may be a bare time of day; then it is the first such after the begin, so that `23:50-00:10`
/// crosses midnight. The begin of a span is read like a moment, so its end may lie after now. A `-HH:MM` that is a real
/// offset and directly follows a date and time is an offset: there write the span with spaces or an en dash.
[[nodiscard]] Result<OccurrenceReading> readOccurrence(QStringView text, const TimeContext &context);

/// readTime and readOccurrence for those who accept the rule in case of doubt.
[[nodiscard]] Result<Instant> parseTime(QStringView text, const TimeContext &context);
[[nodiscard]] Result<Occurrence> parseOccurrence(QStringView text, const TimeContext &context);

}  // namespace evenkeel
