// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace evenkeel {

enum class Weekday { Monday = 1, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

/// When an organisation works: days, hours, holidays, sprints. Hours are those of a wall clock, so a working day is an
/// hour longer or shorter where the clocks change within it.
struct WorkCalendar {
    QList<Weekday> days{Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday};
    int opens = 9 * 60;    ///< minute of the day
    int closes = 17 * 60;  ///< minute of the day, after `opens`
    QString zone;          ///< IANA name; empty: the incident's
    QList<QDate> holidays;
    QDate sprintStarts;  ///< the first day of any sprint; null: sprints begin on Mondays
    int sprintDays = 14;

    [[nodiscard]] bool isWorkday(QDate date) const;
    /// When so much working time has passed.
    [[nodiscard]] Instant afterWork(Instant from, Duration work, const QTimeZone &incidentZone) const;
    /// The close of the first working day after the day of `from`.
    [[nodiscard]] Instant endOfNextWorkday(Instant from, const QTimeZone &incidentZone) const;
    /// The close of the first working day of the sprint after the one in which `from` lies: planned by then.
    [[nodiscard]] Instant startOfNextSprint(Instant from, const QTimeZone &incidentZone) const;

    bool operator==(const WorkCalendar &) const = default;

private:
    [[nodiscard]] QTimeZone zoneOr(const QTimeZone &incidentZone) const;
    [[nodiscard]] QDate workdayFrom(QDate date) const;
};

}  // namespace evenkeel
