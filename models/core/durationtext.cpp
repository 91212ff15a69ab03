// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/durationtext.h"

#include "models/core/asciidigit.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel {

namespace {

class DurationText
{
    Q_DECLARE_TR_FUNCTIONS(DurationText)
};

constexpr Duration longest = std::chrono::days(36'525);

struct Unit {
    Duration length;
    std::array<QLatin1StringView, 5> names;
};

// Largest first: parseDuration relies on it.
constexpr std::array units{
    Unit{std::chrono::weeks(1), {"w"_L1, "week"_L1, "weeks"_L1, "wk"_L1, "wks"_L1}},
    Unit{std::chrono::days(1), {"d"_L1, "day"_L1, "days"_L1}},
    Unit{1h, {"h"_L1, "hour"_L1, "hours"_L1, "hr"_L1, "hrs"_L1}},
    Unit{1min, {"m"_L1, "min"_L1, "mins"_L1, "minute"_L1, "minutes"_L1}},
    Unit{1s, {"s"_L1, "sec"_L1, "secs"_L1, "second"_L1, "seconds"_L1}},
};

QString twoDigits(qint64 value)
{
    return QString::number(value).rightJustified(2, u'0');
}

Error notADuration(QStringView text)
{
    return {ErrorCode::InvalidInput,
            DurationText::tr("“%1” is not a duration").arg(text.left(40)),
            {},
            DurationText::tr("Write a number with its unit, as in 15m, 1h30m, 48h or 2d.")};
}

}  // namespace

QString formatDuration(Duration duration)
{
    if (duration < 0s)
        return u'-' + formatDuration(duration == Duration::min() ? Duration::max() : -duration);
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(duration).count();
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (minutes == 0)
        return DurationText::tr("%1 s").arg(seconds);
    if (minutes < 10 && seconds % 60 != 0)
        return DurationText::tr("%1 min %2 s").arg(minutes).arg(twoDigits(seconds % 60));
    if (hours == 0)
        return DurationText::tr("%1 min").arg(minutes);
    if (hours < 24)
        return minutes % 60 == 0 ? DurationText::tr("%1 h").arg(hours)
                                 : DurationText::tr("%1 h %2 min").arg(hours).arg(twoDigits(minutes % 60));
    return hours % 24 == 0 ? DurationText::tr("%1 d").arg(hours / 24)
                           : DurationText::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

Result<Duration> parseDuration(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    Duration total{0};
    size_t nextUnit = 0;
    bool fraction = false;
    qsizetype at = 0;
    const auto skipSpaces = [&] {
        while (at < trimmed.size() && trimmed[at].isSpace())
            ++at;
    };
    if (trimmed.isEmpty())
        return notADuration(trimmed);
    while (at < trimmed.size()) {
        const qsizetype numberStart = at;
        qint64 thousandths = 0;
        while (at < trimmed.size() && isAsciiDigit(trimmed[at]) && at - numberStart < 9)
            thousandths = thousandths * 10 + (trimmed[at++].unicode() - u'0');
        thousandths *= 1000;
        if (at == numberStart || fraction)
            return notADuration(trimmed);
        if (at + 1 < trimmed.size() && trimmed[at] == u'.' && isAsciiDigit(trimmed[at + 1])) {
            fraction = true;
            qint64 weight = 100;
            for (++at; at < trimmed.size() && isAsciiDigit(trimmed[at]); ++at, weight /= 10)
                thousandths += weight * (trimmed[at].unicode() - u'0');
        }
        skipSpaces();
        const qsizetype unitStart = at;
        while (at < trimmed.size() && trimmed[at].isLetter())
            ++at;
        const QStringView name = trimmed.mid(unitStart, at - unitStart);
        const auto isNamed = [name](const Unit &unit) {
            return std::ranges::any_of(unit.names, [name](QLatin1StringView known) {
                return !known.isEmpty() && name.compare(known, Qt::CaseInsensitive) == 0;
            });
        };
        while (nextUnit < units.size() && !isNamed(units[nextUnit]))
            ++nextUnit;
        if (nextUnit == units.size())
            return notADuration(trimmed);
        const Duration unit = units[nextUnit++].length;
        if (thousandths / 1000 > longest / unit)
            return notADuration(trimmed);
        total += unit * thousandths / 1000;
        skipSpaces();
    }
    if (total > longest)
        return notADuration(trimmed);
    return total;
}

}  // namespace evenkeel
