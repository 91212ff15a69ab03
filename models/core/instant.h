// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <compare>
#include <optional>

class QTimeZone;

namespace evenkeel {

/// A moment in UTC, in milliseconds since 1970. Zones appear only where people read or write times.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Duration = std::chrono::milliseconds;

/// When something happened: a moment, or a span when `end` is set; exact, or "about".
struct Occurrence {
    Instant begin{};
    std::optional<Instant> end;
    bool about = false;

    bool operator==(const Occurrence &) const = default;
    auto operator<=>(const Occurrence &) const = default;
};

/// ISO 8601 in UTC with a trailing Z, seconds always, milliseconds only when they aren't zero. This is the stored form.
[[nodiscard]] QString toIsoUtc(Instant instant);

/// Reads what toIsoUtc wrote, and any ISO 8601 date and time with Z or an offset (fractions beyond milliseconds are
/// dropped). Without Z or offset, or out of the years 0001 to 9999: nothing.
[[nodiscard]] std::optional<Instant> fromIsoUtc(QStringView text);

/// "2020-02-20 21:17" in the given zone, without the zone's name.
[[nodiscard]] QString toLocalText(Instant instant, const QTimeZone &zone);

}  // namespace evenkeel
