// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timetext.h"

#include "models/core/durationtext.h"
#include "models/core/writtentime.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

QString quoted(const QString &sentence, QStringView text)
{
    return sentence.arg(text.trimmed().left(40));
}

Error noDate(QStringView text)
{
    return {ErrorCode::InvalidInput,
            quoted(TimeText::tr("“%1” has no date"), text),
            {},
            TimeText::tr("Write the whole date, as in 2020-02-20 21:17.")};
}

Error error(Misread misread, QStringView text)
{
    const auto failure = [text](const QString &what, const QString &remedy) {
        return Error{ErrorCode::InvalidInput, quoted(what, text), {}, remedy};
    };
    switch (misread) {
    case Misread::NotATime:
        return failure(TimeText::tr("“%1” is not a time"),
                       TimeText::tr("Write 2020-02-20 21:17 (with an offset such as +01:00 if it is of another zone), "
                                    "21:17, yesterday 21:17 or -7m."));
    case Misread::NoTimeOfDay:
        return failure(TimeText::tr("“%1” is a date without a time"),
                       TimeText::tr("Add the time of day, as in 2020-02-20 21:17."));
    case Misread::NoSuchDate:
        return failure(TimeText::tr("“%1” names a date that doesn't exist"),
                       TimeText::tr("Correct the day or the month."));
    case Misread::DayOrMonth:
        return failure(TimeText::tr("In “%1” the day and the month can't be told apart"),
                       TimeText::tr("Write the date as 2020-02-20."));
    }
    Q_UNREACHABLE();
}

// The latest moment not after now, or with `future` the first after it, on one of the dates, which come latest first.
std::optional<TimeReading> nearest(const QList<QDate> &dates, const WrittenTime &time, const TimeContext &context,
                                   const QTimeZone &zone)
{
    std::optional<TimeReading> found;
    for (const QDate date : dates) {
        const LocalMoments moments = localMoments(date, time.minuteOfDay, zone);
        const Instant first = moments.first + time.rest;
        const Instant last = moments.last + time.rest;
        if (context.future) {
            if (last <= context.now)
                break;
            found = first > context.now ? TimeReading{first, moments.doubt} : TimeReading{last};
        } else if (first <= context.now) {
            return last <= context.now ? TimeReading{last, moments.doubt} : TimeReading{first};
        }
    }
    return found;
}

Result<TimeReading> place(const WrittenTime &time, const TimeContext &context, QStringView text)
{
    if (context.dated && time.day != WrittenTime::Day::Dated)
        return noDate(text);
    if (time.day == WrittenTime::Day::Dated && time.offsetMinutes) {
        // Most times of imports; needs no zone.
        const QDate date(time.year, time.month, time.dayOfMonth);
        const Instant wall = localMoments(date, time.minuteOfDay, QTimeZone()).first;
        return TimeReading{wall + time.rest - std::chrono::minutes(*time.offsetMinutes)};
    }
    const QTimeZone zone = time.offsetMinutes ? QTimeZone(*time.offsetMinutes * 60) : context.zone;
    const auto on = [&](QDate date) {
        const LocalMoments moments = localMoments(date, time.minuteOfDay, zone);
        return TimeReading{moments.first + time.rest, moments.doubt};
    };
    const QDate today = localDate(context.now, zone);
    QList<QDate> dates;
    switch (time.day) {
    case WrittenTime::Day::Dated:
        return on(QDate(time.year, time.month, time.dayOfMonth));
    case WrittenTime::Day::FromToday:
        return on(today.addDays(time.daysFromToday));
    case WrittenTime::Day::Unsaid:
        for (int distance = 2; distance >= -2; --distance)
            dates.append(today.addDays(distance));
        break;
    case WrittenTime::Day::OfAnyYear:
        // Nine years hold a 29 February even around 1900 and 2100.
        for (int distance = 9; distance >= -9; --distance) {
            const QDate date(today.year() + distance, time.month, time.dayOfMonth);
            if (date.isValid())
                dates.append(date);
        }
        break;
    }
    const auto reading = nearest(dates, time, context, zone);
    if (!reading)
        return error(Misread::NoSuchDate, text);
    return *reading;
}

struct Reading {
    TimeReading time;
    /// Of the text itself, when it had one.
    std::optional<int> offsetMinutes;
};

Result<Reading> read(QStringView text, const TimeContext &context)
{
    const QStringView trimmed = text.trimmed();
    const bool now = trimmed.compare(u"now", Qt::CaseInsensitive) == 0;
    const QChar sign = trimmed.isEmpty() ? QChar() : trimmed.front();
    const bool hasSign = sign == u'-' || sign == u'+' || sign == u'\u2212';
    if (now || hasSign || context.future) {
        const auto distance = now ? Result<Duration>(Duration(0)) : parseDuration(hasSign ? trimmed.mid(1) : trimmed);
        if (distance) {
            if (context.dated)
                return noDate(text);
            const bool past = hasSign && sign != u'+';
            return Reading{{context.now + (past ? -*distance : *distance)}, std::nullopt};
        }
    }
    const auto scanned = scanTime(trimmed);
    if (const auto *misread = std::get_if<Misread>(&scanned))
        return error(*misread, text);
    const auto &time = std::get<WrittenTime>(scanned);
    const auto placed = place(time, context, text);
    if (!placed)
        return placed.error();
    return Reading{*placed, time.offsetMinutes};
}

// A span's end: a bare time of day is the first such not before the begin, in the begin's offset.
Result<TimeReading> readEnd(QStringView text, const Reading &begin, const TimeContext &context)
{
    const auto scanned = scanTime(text);
    const auto *time = std::get_if<WrittenTime>(&scanned);
    if (time && time->day == WrittenTime::Day::Unsaid) {
        TimeContext after = context;
        after.dated = false;
        after.future = true;
        after.now = begin.time.instant - Duration(1);
        if (begin.offsetMinutes)
            after.zone = QTimeZone(*begin.offsetMinutes * 60);
        return place(*time, after, text);
    }
    const auto end = read(text, context);
    if (!end)
        return end.error();
    if (end->time.instant < begin.time.instant)
        return Error{ErrorCode::InvalidInput,
                     quoted(TimeText::tr("“%1” lies before the begin of its span"), text),
                     {},
                     TimeText::tr("Write the earlier time first.")};
    return end->time;
}

bool separatesTimes(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—' || c == u'/';
}

}  // namespace

Result<TimeReading> readTime(QStringView text, const TimeContext &context)
{
    const auto reading = read(text, context);
    if (!reading)
        return reading.error();
    return reading->time;
}

Result<OccurrenceReading> readOccurrence(QStringView text, const TimeContext &context)
{
    QStringView rest = text.trimmed();
    OccurrenceReading result;
    if (rest.startsWith(u'~')) {
        result.occurrence.about = true;
        rest = rest.mid(1).trimmed();
    }
    const auto moment = read(rest, context);
    if (moment) {
        result.occurrence.begin = moment->time.instant;
        result.doubt = moment->time.doubt;
        return result;
    }
    std::optional<Error> firstError;
    for (qsizetype at = 1; at + 1 < rest.size() && rest.size() <= longestTimeText; ++at) {
        if (!separatesTimes(rest[at]))
            continue;
        const auto begin = read(rest.left(at), context);
        if (!begin)
            continue;
        const auto end = readEnd(rest.mid(at + 1), *begin, context);
        if (!end) {
            firstError = firstError.value_or(end.error());
            continue;
        }
        result.occurrence.begin = begin->time.instant;
        if (end->instant != begin->time.instant)
            result.occurrence.end = end->instant;
        result.doubt = begin->time.doubt != LocalTimeDoubt::None ? begin->time.doubt : end->doubt;
        return result;
    }
    return firstError.value_or(moment.error());
}

Result<Instant> parseTime(QStringView text, const TimeContext &context)
{
    const auto reading = readTime(text, context);
    if (!reading)
        return reading.error();
    return reading->instant;
}

Result<Occurrence> parseOccurrence(QStringView text, const TimeContext &context)
{
    const auto reading = readOccurrence(text, context);
    if (!reading)
        return reading.error();
    return reading->occurrence;
}

}  // namespace evenkeel
