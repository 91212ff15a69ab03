// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QStringView>

#include <optional>
#include <variant>

namespace evenkeel {

/// A time as it stands there ("20 Feb 21:17"), before a zone and the present place it: what timetext reads it with.
struct WrittenTime {
    enum class Day {
        Unsaid,     ///< a bare time of day
        FromToday,  ///< yesterday, today, tomorrow
        OfAnyYear,  ///< month and dayOfMonth
        Dated,      ///< year, month and dayOfMonth: a date that exists
    };
    Day day = Day::Unsaid;
    int daysFromToday = 0;
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    int minuteOfDay = 0;
    /// Seconds and milliseconds on top of the minute.
    Duration rest{0};
    std::optional<int> offsetMinutes;

    bool operator==(const WrittenTime &) const = default;
};

enum class Misread { NotATime, NoTimeOfDay, NoSuchDate, DayOrMonth };

/// No text longer than this is a time.
inline constexpr qsizetype longestTimeText = 120;

/// Reads all of the text, or says why not. The forms are listed at readTime in timetext.h.
[[nodiscard]] std::variant<WrittenTime, Misread> scanTime(QStringView text);

}  // namespace evenkeel
