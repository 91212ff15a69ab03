// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/workcalendar.h"

#include "models/core/localtime.h"
#include "models/core/zonename.h"

#include <algorithm>

namespace evenkeel {

namespace {

// A calendar of nothing but holidays must not hang a window: past so many days, every day counts as a working day.
constexpr int LongestBreakDays = 370;
// The longest span of working time is counted day by day.
constexpr int MostWorkdays = 366 * 100;

}  // namespace

QTimeZone WorkCalendar::zoneOr(const QTimeZone &incidentZone) const
{
    // Qt takes an empty name for the zone of this machine.
    if (zone.isEmpty())
        return incidentZone;
    const auto own = zoneFromName(zone);
    return own ? *own : incidentZone;
}

bool WorkCalendar::isWorkday(QDate date) const
{
    return days.contains(Weekday(date.dayOfWeek())) && !holidays.contains(date);
}

QDate WorkCalendar::workdayFrom(QDate date) const
{
    QDate day = date;
    for (int i = 0; i < LongestBreakDays; ++i, day = day.addDays(1))
        if (isWorkday(day))
            return day;
    return date;
}

Instant WorkCalendar::afterWork(Instant from, Duration work, const QTimeZone &incidentZone) const
{
    const QTimeZone at = zoneOr(incidentZone);
    QDate day = localDate(from, at);
    Duration left = work;
    for (int i = 0; i < MostWorkdays; ++i) {
        day = workdayFrom(day);
        const Instant begins = std::max(from, localMoments(day, opens, at).first);
        const Instant ends = localMoments(day, closes, at).last;
        if (begins + left <= ends)
            return begins + left;
        if (ends > begins)
            left -= ends - begins;
        day = day.addDays(1);
    }
    return from + work;
}

Instant WorkCalendar::endOfNextWorkday(Instant from, const QTimeZone &incidentZone) const
{
    const QTimeZone at = zoneOr(incidentZone);
    return localMoments(workdayFrom(localDate(from, at).addDays(1)), closes, at).last;
}

Instant WorkCalendar::startOfNextSprint(Instant from, const QTimeZone &incidentZone) const
{
    const QTimeZone at = zoneOr(incidentZone);
    const QDate today = localDate(from, at);
    // 5 January 1970 was a Monday.
    const QDate anySprint = sprintStarts.isValid() ? sprintStarts : QDate(1970, 1, 5);
    const int length = std::max(sprintDays, 1);
    const qint64 since = anySprint.daysTo(today);
    const qint64 intoSprint = ((since % length) + length) % length;
    return localMoments(workdayFrom(today.addDays(length - intoSprint)), closes, at).last;
}

}  // namespace evenkeel
