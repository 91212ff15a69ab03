// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/instant.h"

#include <QDateTime>
#include <QTimeZone>

namespace evenkeel {

namespace {

// Two to four digits at a fixed place; -1 when one of them isn't a digit.
int digits(QStringView text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (const QChar c : text.mid(from, count)) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

// Offset of "Z", "+02:00", "+0200" or "+02" as minutes; nothing for anything else.
std::optional<int> offsetMinutes(QStringView text)
{
    if (text == u"Z" || text == u"z")
        return 0;
    if (text.size() < 3 || (text[0] != u'+' && text[0] != u'-'))
        return std::nullopt;
    const QStringView rest = text.mid(1);
    const bool colon = rest.size() == 5 && rest[2] == u':';
    if (rest.size() != 2 && rest.size() != 4 && !colon)
        return std::nullopt;
    const int hours = digits(rest, 0, 2);
    const int minutes = rest.size() == 2 ? 0 : digits(rest, colon ? 3 : 2, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (text[0] == u'-' ? -1 : 1) * (hours * 60 + minutes);
}

}  // namespace

QString toIsoUtc(Instant instant)
{
    using namespace std::chrono;
    const auto day = floor<days>(instant);
    const year_month_day date{day};
    const auto rest = instant - day;
    const auto ms = rest.count() % 1000;
    const auto second = duration_cast<seconds>(rest).count();
    const auto number = [](qint64 value, int width) { return QString::number(value).rightJustified(width, u'0'); };
    QString text;
    text.reserve(24);
    text +=
        number(int(date.year()), 4) + u'-' + number(unsigned(date.month()), 2) + u'-' + number(unsigned(date.day()), 2);
    text += u'T' + number(second / 3600, 2) + u':' + number(second / 60 % 60, 2) + u':' + number(second % 60, 2);
    if (ms != 0)
        text += u'.' + number(ms, 3);
    return text + u'Z';
}

std::optional<Instant> fromIsoUtc(QStringView text)
{
    using namespace std::chrono;
    // YYYY-MM-DDTHH:MM[:SS[.fraction]]offset; by hand, because folding a journal reads one or two of these an entry.
    if (text.size() < 17 || text[4] != u'-' || text[7] != u'-'
        || (text[10] != u'T' && text[10] != u't' && text[10] != u' ') || text[13] != u':')
        return std::nullopt;
    const int y = digits(text, 0, 4), mo = digits(text, 5, 2), d = digits(text, 8, 2);
    const int h = digits(text, 11, 2), mi = digits(text, 14, 2);
    if (y < 1 || mo < 1 || d < 1 || h < 0 || h > 23 || mi < 0 || mi > 59)
        return std::nullopt;
    const year_month_day date{year{y}, month{unsigned(mo)}, day{unsigned(d)}};
    if (!date.ok())
        return std::nullopt;
    qsizetype at = 16;
    int s = 0;
    int ms = 0;
    if (text[at] == u':') {
        if (text.size() < 20)
            return std::nullopt;
        s = digits(text, 17, 2);
        if (s < 0 || s > 60)
            return std::nullopt;
        at = 19;
        if (text[at] == u'.' || text[at] == u',') {
            int weight = 100;
            for (++at; at < text.size() && text[at] >= u'0' && text[at] <= u'9'; ++at, weight /= 10)
                ms += weight * (text[at].unicode() - u'0');
        }
    }
    const auto offset = offsetMinutes(text.mid(at));
    if (!offset)
        return std::nullopt;
    return Instant{sys_days{date}} + hours{h} + minutes{mi - *offset} + seconds{s} + milliseconds{ms};
}

QString toLocalText(Instant instant, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone);
    // A table asks for this at every line it paints; a format to be read each time takes several times as long.
    QString text = local.date().toString(Qt::ISODate);
    if (text.isEmpty())  // beyond the years of ISO 8601
        return local.toString(u"yyyy-MM-dd HH:mm");
    const auto append = [&text](char before, int number) {
        text += QLatin1Char(before);
        text += QLatin1Char(char('0' + number / 10));
        text += QLatin1Char(char('0' + number % 10));
    };
    append(' ', local.time().hour());
    append(':', local.time().minute());
    return text;
}

}  // namespace evenkeel
