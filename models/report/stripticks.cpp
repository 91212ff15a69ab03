// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/stripticks.h"

#include <QDateTime>

#include <algorithm>

namespace evenkeel {

namespace {

// The smallest round step of which no more than `most` fit.
Duration roundStep(Duration length, int most)
{
    using namespace std::chrono;
    static constexpr Duration Round[] = {minutes(1), minutes(2), minutes(5), minutes(10), minutes(15), minutes(30),
                                         hours(1),   hours(2),   hours(3),   hours(6),    hours(12),   days(1),
                                         days(2),    days(7),    days(14),   days(28),    days(91)};
    const auto fits = [&](Duration step) { return length / step <= most; };
    const auto found = std::ranges::find_if(Round, fits);
    Duration step = found == std::end(Round) ? Duration(days(91)) : *found;
    while (!fits(step))
        step *= 2;
    return step;
}

// How far into its stretch of round time an instant is by the clocks of the zone.
Duration pastRoundTime(Instant instant, const QTimeZone &zone, Duration step)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    const Duration local = instant.time_since_epoch() + std::chrono::seconds(zone.offsetFromUtc(utc));
    const Duration past = local % step;
    return past < Duration::zero() ? past + step : past;
}

QList<Instant> beginningsOfDays(Instant from, Instant to, const QTimeZone &zone, int step)
{
    QList<Instant> times;
    QDate date = QDateTime::fromMSecsSinceEpoch(from.time_since_epoch().count(), zone).date();
    for (; date.isValid(); date = date.addDays(step)) {
        const QDateTime beginning = date.startOfDay(zone);
        if (!beginning.isValid())
            break;
        const Instant instant{Duration(beginning.toMSecsSinceEpoch())};
        if (instant > to)
            break;
        if (instant >= from)
            times.append(instant);
        else if (times.isEmpty() && step > 1)
            date = date.addDays(1 - step);  // counted from the first whole day
    }
    return times;
}

}  // namespace

RoundTimes roundTimes(Instant from, Instant to, const QTimeZone &zone, int most)
{
    if (to < from || most < 1)
        return {};
    RoundTimes round{roundStep(to - from, most), {}};
    if (round.step >= std::chrono::days(1)) {
        round.times = beginningsOfDays(from, to, zone, int(round.step / std::chrono::days(1)));
        return round;
    }
    Instant at = from;
    while (at <= to) {
        const Duration past = pastRoundTime(at, zone, round.step);
        if (past == Duration::zero())
            round.times.append(at);
        at += round.step - past;
    }
    return round;
}

}  // namespace evenkeel
