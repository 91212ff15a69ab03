// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/timerestatement.h"

#include "models/core/asciidigit.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

// Of a run of digits, cut at six.
int numberAt(QStringView text, qsizetype at, qsizetype *end)
{
    int value = 0;
    *end = at;
    for (; *end < text.size() && isAsciiDigit(text[*end]); ++*end)
        value = *end - at < 6 ? value * 10 + (text[*end].unicode() - u'0') : value;
    return value;
}

// H:MM or HH:MM as minutes of the day, or -1. `end` lies behind seconds and fraction.
int clockAt(QStringView text, qsizetype at, qsizetype *end)
{
    qsizetype next = at;
    const int hour = numberAt(text, at, &next);
    if (next - at < 1 || next - at > 2 || next >= text.size() || text[next] != u':')
        return -1;
    qsizetype after = 0;
    const int minute = numberAt(text, next + 1, &after);
    if (after - next != 3 || hour > 23 || minute > 59)
        return -1;
    *end = after;
    while (*end + 1 < text.size() && (text[*end] == u':' || text[*end] == u'.') && isAsciiDigit(text[*end + 1]))
        numberAt(text, *end + 1, end);
    return hour * 60 + minute;
}

bool isCalendarWord(QStringView word)
{
    static constexpr std::array<QStringView, 19> names{
        u"january",   u"february",  u"march",   u"april",    u"may",      u"june",   u"july",
        u"august",    u"september", u"october", u"november", u"december", u"monday", u"tuesday",
        u"wednesday", u"thursday",  u"friday",  u"saturday", u"sunday"};
    return word.size() >= 3 && std::ranges::any_of(names, [word](QStringView name) {
               return name.startsWith(word, Qt::CaseInsensitive);
           });
}

// UTC, CEST, and ISO 8601's T and Z.
bool isZoneWord(QStringView word)
{
    return word.size() <= 5 && std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
}

// Applies "am" or "pm" behind a clock.
int halfDayApplied(QStringView text, int clock, qsizetype *end)
{
    qsizetype at = *end;
    while (at < text.size() && text[at].isSpace())
        ++at;
    const bool morning = text.mid(at, 2).compare(u"am", Qt::CaseInsensitive) == 0;
    if (!morning && text.mid(at, 2).compare(u"pm", Qt::CaseInsensitive) != 0)
        return clock;
    *end = at + 2;
    return clock % 720 + (morning ? 0 : 720);
}

}  // namespace

TimeRestatement::TimeRestatement(const Occurrence &occurrence, QStringView written, const QTimeZone &zone)
{
    for (const Instant instant : {occurrence.begin, occurrence.end.value_or(occurrence.begin)}) {
        const qint64 ms = instant.time_since_epoch().count();
        m_utc.append(addWall(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)));
        if (zone.isValid())
            addWall(QDateTime::fromMSecsSinceEpoch(ms, zone));
    }
    for (qsizetype at = 0, end = 0; at < written.size(); at = end) {
        end = at + 1;
        if (!isAsciiDigit(written[at]))
            continue;
        if (const int clock = clockAt(written, at, &end); clock >= 0)
            m_clocks.append(clock);
        else
            m_numbers.append(numberAt(written, at, &end));
    }
}

bool TimeRestatement::covers(QStringView text) const
{
    bool clockSeen = false;
    qsizetype end = 0;
    for (qsizetype at = 0; at < text.size(); at = end) {
        end = at + 1;
        if (isAsciiDigit(text[at])) {
            int clock = clockAt(text, at, &end);
            if (clock < 0) {
                if (!m_numbers.contains(numberAt(text, at, &end)))
                    return false;
                continue;
            }
            clockSeen = true;
            clock = halfDayApplied(text, clock, &end);
            if (!takesOffset(text, clock, &end) && !m_clocks.contains(clock))
                return false;
        } else if (text[at].isLetter()) {
            while (end < text.size() && text[end].isLetter())
                ++end;
            const QStringView word = text.mid(at, end - at);
            if (!isCalendarWord(word) && !isZoneWord(word))
                return false;
        }
    }
    return clockSeen;
}

int TimeRestatement::addWall(const QDateTime &wall)
{
    const QDate date = wall.date();
    m_numbers.append({date.year(), date.year() % 100, date.month(), date.day()});
    m_clocks.append(wall.time().hour() * 60 + wall.time().minute());
    return m_clocks.last();
}

// Takes "+01:00" behind a clock when clock and offset together say the moment.
bool TimeRestatement::takesOffset(QStringView text, int clock, qsizetype *end) const
{
    if (*end >= text.size() || (text[*end] != u'+' && text[*end] != u'-'))
        return false;
    qsizetype after = 0;
    const int offset = clockAt(text, *end + 1, &after);
    if (offset < 0)
        return false;
    const int utc = (clock + (text[*end] == u'+' ? -offset : offset) + 1440) % 1440;
    if (!m_utc.contains(utc))
        return false;
    *end = after;
    return true;
}

}  // namespace evenkeel
