// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reporttime.h"

#include "models/incident/entities.h"

#include <QDateTime>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

int offsetAt(const QTimeZone &zone, Instant instant)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC));
}

QString offsetText(int seconds)
{
    const int minutes = qAbs(seconds) / 60;
    return (seconds < 0 ? u"\u2212"_s : u"+"_s) + QString::number(minutes / 60).rightJustified(2, u'0') + u':'
           + QString::number(minutes % 60).rightJustified(2, u'0');
}

}  // namespace

bool ReportTime::isRepeated(Instant instant) const
{
    // The same local time belongs to another instant when the offset that holds a few hours away gives it as well.
    const int here = offsetAt(m_zone, instant);
    return std::ranges::any_of(std::to_array({-3, 3}), [&](int hours) {
        const int there = offsetAt(m_zone, instant + std::chrono::hours(hours));
        return there != here && offsetAt(m_zone, instant + std::chrono::seconds(here - there)) == there;
    });
}

QString ReportTime::date(Instant instant) const
{
    return toLocalText(instant, m_zone).section(u' ', 0, 0);
}

QString ReportTime::clock(Instant instant) const
{
    const QString time = toLocalText(instant, m_zone).section(u' ', 1);
    return isRepeated(instant) ? time + offsetText(offsetAt(m_zone, instant)) : time;
}

QString ReportTime::dateAndClock(Instant instant) const
{
    return date(instant) + u' ' + clock(instant);
}

QString ReportTime::period(Instant from, Instant to, const QString &wordTo) const
{
    return dateAndClock(from) + u' ' + wordTo + u' ' + (date(from) == date(to) ? clock(to) : dateAndClock(to));
}

QString ReportTime::occurrence(const TimelineEntry &entry) const
{
    if (!entry.occurred)
        return {};
    QString text = (entry.about ? u"~"_s : QString()) + clock(*entry.occurred);
    if (entry.until && *entry.until != *entry.occurred)
        text += u'\u2013'
                + (date(*entry.occurred) == date(*entry.until) ? clock(*entry.until) : dateAndClock(*entry.until));
    return text;
}

QString ReportTime::zoneName(const QList<Instant> &times) const
{
    const QString id = QString::fromUtf8(m_zone.id());
    if (id == "UTC"_L1 || id == "Etc/UTC"_L1)
        return u"UTC"_s;
    QList<Instant> sorted = times;
    std::ranges::sort(sorted);
    QStringList offsets;
    for (const Instant instant : sorted)
        if (const QString offset = u"UTC"_s + offsetText(offsetAt(m_zone, instant)); !offsets.contains(offset))
            offsets.append(offset);
    // "UTC+02:00" is its own explanation
    if (offsets.isEmpty() || id.startsWith("UTC"_L1))
        return id;
    return id + u", "_s + offsets.join(u" / "_s);
}

}  // namespace evenkeel
