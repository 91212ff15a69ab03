// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/meetingtime.h"

#include "models/core/localtime.h"
#include "models/incident/durations.h"
#include "models/postmortem/agenda.h"

namespace evenkeel {

using namespace std::chrono_literals;

namespace {

constexpr int WorkBegins = 9 * 60;
constexpr int WorkEnds = 17 * 60;
constexpr int UsualBegin = 10 * 60;
constexpr int MinutesApart = 30;

bool isWorkday(QDate date)
{
    return date.dayOfWeek() <= Qt::Friday;
}

}  // namespace

std::optional<Instant> overAt(const Incident &incident)
{
    const auto resolved = momentOf(incident, Moment::Resolved);
    return resolved ? resolved : momentOf(incident, Moment::Restored);
}

Instant suggestedMeeting(const Incident &incident, Instant now)
{
    const QTimeZone zone = incident.zone();
    const Instant over = overAt(incident).value_or(now);
    const Instant soonest = std::max(now + 1h, over);
    const Instant latest = over + MeetingWithin;
    const int lastBegin = WorkEnds - std::min(meetingMinutes(incident), WorkEnds - WorkBegins);
    const QDate endedOn = localDate(over, zone);
    std::optional<Instant> sameDay;
    for (QDate date = localDate(soonest, zone); localMoments(date, 0, zone).first <= latest; date = date.addDays(1)) {
        if (!isWorkday(date))
            continue;
        for (int minute = date == endedOn ? WorkBegins : std::min(UsualBegin, lastBegin); minute <= lastBegin;
             minute += MinutesApart) {
            const Instant at = localMoments(date, minute, zone).first;
            if (at < soonest || at > latest)
                continue;
            if (date > endedOn)
                return at;
            if (!sameDay)
                sameDay = at;
        }
    }
    if (sameDay)
        return *sameDay;
    QDate date = localDate(soonest, zone);
    while (!isWorkday(date) || localMoments(date, std::min(UsualBegin, lastBegin), zone).first < soonest)
        date = date.addDays(1);
    return localMoments(date, std::min(UsualBegin, lastBegin), zone).first;
}

bool isInTime(const Incident &incident, Instant meeting)
{
    const auto over = overAt(incident);
    return !over || meeting - *over <= MeetingWithin;
}

}  // namespace evenkeel
