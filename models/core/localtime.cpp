// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/localtime.h"

#include <QDateTime>

namespace evenkeel {

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr qint64 msPerDay = 1440 * msPerMinute;

}  // namespace

LocalMoments localMoments(QDate date, int minuteOfDay, const QTimeZone &zone)
{
    static const qint64 epochDay = QDate(1970, 1, 1).toJulianDay();
    const qint64 wall = (date.toJulianDay() - epochDay) * msPerDay + minuteOfDay * msPerMinute;
    const auto offsetAt = [&zone](qint64 ms) -> qint64 {
        return zone.isValid() ? zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)) * 1000LL : 0;
    };
    const auto instant = [](qint64 ms) { return Instant(Duration(ms)); };
    const qint64 before = offsetAt(wall - msPerDay);
    const qint64 after = offsetAt(wall + msPerDay);
    const qint64 early = wall - std::max(before, after);
    const qint64 late = wall - std::min(before, after);
    // A wall time exists under an offset if that offset holds at the moment it leads to.
    const bool earlyHolds = offsetAt(early) == wall - early;
    const bool lateHolds = offsetAt(late) == wall - late;
    if (early == late || earlyHolds != lateHolds)
        return {instant(earlyHolds ? early : late), instant(earlyHolds ? early : late)};
    if (earlyHolds)
        return {instant(early), instant(late), LocalTimeDoubt::Repeated};
    return {instant(late), instant(late), LocalTimeDoubt::Skipped};
}

QDate localDate(Instant instant, const QTimeZone &zone)
{
    const qint64 ms = instant.time_since_epoch().count();
    return zone.isValid() ? QDateTime::fromMSecsSinceEpoch(ms, zone).date()
                          : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date();
}

}  // namespace evenkeel
