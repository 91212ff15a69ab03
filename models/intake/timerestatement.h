// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QStringView>

class QDateTime;
class QTimeZone;

namespace evenkeel {

/// What has been said of a row's time, so that other columns can be told to say only that again.
class TimeRestatement
{
public:
    /// `written` is the time as the row has it.
    TimeRestatement(const Occurrence &occurrence, QStringView written, const QTimeZone &zone);

    /// Whether a text's HH:MM are those of the moment (or of the span's begin or end) in UTC, in the zone or as
    /// written, its other numbers are of the date, and its words name a month, a weekday or a zone. "22:30 UTC (Oct
    /// 29)" does; "22:30 disk full" doesn't.
    [[nodiscard]] bool covers(QStringView text) const;

private:
    int addWall(const QDateTime &wall);
    bool takesOffset(QStringView text, int clock, qsizetype *end) const;

    QList<int> m_clocks;
    QList<int> m_utc;
    QList<int> m_numbers;
};

}  // namespace evenkeel
