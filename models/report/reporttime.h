// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QString>
#include <QTimeZone>

namespace evenkeel {

struct TimelineEntry;

/// Times as a report writes them: ISO, to the minute, in the incident's zone, which is named once a section and not
/// beside each time. An hour that a change of the clocks repeats carries its offset.
class ReportTime
{
public:
    explicit ReportTime(const QTimeZone &zone) : m_zone(zone) {}

    /// "2020-02-20"
    [[nodiscard]] QString date(Instant instant) const;
    /// "21:17", or "02:30+01:00" when that local time exists twice
    [[nodiscard]] QString clock(Instant instant) const;
    /// "2020-02-20 21:17"
    [[nodiscard]] QString dateAndClock(Instant instant) const;
    /// "2020-02-20 21:17 to 22:48"; the second date only when it is another
    [[nodiscard]] QString period(Instant from, Instant to, const QString &wordTo) const;
    /// When an entry happened, without its date: "14:02–14:10", "~14:00". A span's end carries its date when it is
    /// another day. Empty when the entry has no time.
    [[nodiscard]] QString occurrence(const TimelineEntry &entry) const;

    /// The zone for a heading: "UTC", or "Europe/Berlin, UTC+02:00"; both offsets when the clocks changed between the
    /// given times.
    [[nodiscard]] QString zoneName(const QList<Instant> &times) const;

private:
    [[nodiscard]] bool isRepeated(Instant instant) const;

    QTimeZone m_zone;
};

}  // namespace evenkeel
