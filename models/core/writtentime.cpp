// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/writtentime.h"

#include <QDate>

#include <array>

namespace evenkeel {

namespace {

class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text.trimmed()) {}

    // All of the text or nothing.
    std::optional<Misread> scan(WrittenTime &time)
    {
        if (m_text.size() > longestTimeText)
            return Misread::NotATime;
        if (const auto misread = scanDay(time))
            return misread;
        if (time.day != WrittenTime::Day::Unsaid) {
            if (!atEnd() && (peek() == u'T' || peek() == u't') && time.day == WrittenTime::Day::Dated) {
                ++m_at;
            } else {
                if (!atEnd() && !peek().isSpace() && peek() != u',')
                    return Misread::NotATime;
                take(u',');
                skipSpaces();
                if (atEnd())
                    return Misread::NoTimeOfDay;
                if (takeWord(u"at"))
                    skipSpaces();
            }
        }
        if (!scanTimeOfDay(time) || !scanOffset(time) || !atEnd())
            return Misread::NotATime;
        return std::nullopt;
    }

private:
    std::optional<Misread> scanDay(WrittenTime &time)
    {
        const qsizetype digits = digitsAhead();
        if (digits == 0)
            return scanNamedDay(time);
        const QChar after = m_at + digits < m_text.size() ? m_text[m_at + digits] : QChar();
        if (digits == 4 && (after == u'-' || after == u'/')) {
            time.year = *number(4, 4);
            take(after);
            const auto month = number(2, 2);
            if (!month || !take(after))
                return Misread::NotATime;
            const auto day = number(2, 2);
            if (!day)
                return Misread::NotATime;
            return setDate(time, *month, *day);
        }
        if (digits > 2 || after == u':')
            return digits > 2 ? std::optional(Misread::NotATime) : std::nullopt;
        const int first = *number(1, 2);
        if (after == u'/')
            return Misread::DayOrMonth;
        if (after == u'.') {
            take(u'.');
            const auto month = number(1, 2);
            if (!month || !take(u'.'))
                return Misread::NotATime;
            const auto year = number(4, 4);
            if (!year)
                return Misread::NotATime;
            time.year = *year;
            return setDate(time, *month, first);
        }
        skipSpaces();
        const int month = takeMonth();
        return month == 0 ? Misread::NotATime : scanYear(time, month, first);
    }

    std::optional<Misread> scanNamedDay(WrittenTime &time)
    {
        static constexpr std::array<std::pair<QStringView, int>, 3> days{
            {{u"yesterday", -1}, {u"today", 0}, {u"tomorrow", 1}}};
        for (const auto &[name, distance] : days) {
            if (takeWord(name)) {
                time.day = WrittenTime::Day::FromToday;
                time.daysFromToday = distance;
                return std::nullopt;
            }
        }
        const int month = takeMonth();
        skipSpaces();
        const auto day = month > 0 ? number(1, 2) : std::nullopt;
        return day ? scanYear(time, month, *day) : Misread::NotATime;
    }

    // A year may follow "20 Feb"; two digits and a colon are the time of day.
    std::optional<Misread> scanYear(WrittenTime &time, int month, int day)
    {
        const qsizetype before = m_at;
        take(u',');
        skipSpaces();
        if (digitsAhead() == 4) {
            time.year = *number(4, 4);
            return setDate(time, month, day);
        }
        m_at = before;
        if (!QDate(2000, month, day).isValid())
            return Misread::NoSuchDate;
        time.day = WrittenTime::Day::OfAnyYear;
        time.month = month;
        time.dayOfMonth = day;
        return std::nullopt;
    }

    std::optional<Misread> setDate(WrittenTime &time, int month, int day)
    {
        if (time.year < 1 || !QDate(time.year, month, day).isValid())
            return Misread::NoSuchDate;
        time.day = WrittenTime::Day::Dated;
        time.month = month;
        time.dayOfMonth = day;
        return std::nullopt;
    }

    bool scanTimeOfDay(WrittenTime &time)
    {
        auto hour = number(1, 2);
        if (!hour || !take(u':'))
            return false;
        const auto minute = number(2, 2);
        if (!minute || *minute > 59)
            return false;
        if (take(u':')) {
            const auto second = number(2, 2);
            if (!second || *second > 60)
                return false;
            time.rest = std::chrono::seconds(*second);
            if (!atEnd() && (peek() == u'.' || peek() == u',')) {
                ++m_at;
                if (digitsAhead() == 0)
                    return false;
                for (int weight = 100; digitsAhead() > 0; weight /= 10)
                    time.rest += std::chrono::milliseconds(weight * *number(1, 1));
            }
        }
        const qsizetype before = m_at;
        skipSpaces();
        const bool morning = takeWord(u"am");
        if (morning || takeWord(u"pm")) {
            if (*hour < 1 || *hour > 12)
                return false;
            hour = *hour % 12 + (morning ? 0 : 12);
        } else {
            m_at = before;
        }
        time.minuteOfDay = *hour * 60 + *minute;
        return *hour < 24;
    }

    bool scanOffset(WrittenTime &time)
    {
        skipSpaces();
        if (atEnd())
            return true;
        if (takeWord(u"Z") || takeWord(u"UTC") || takeWord(u"GMT")) {
            time.offsetMinutes = 0;
            return true;
        }
        // After a bare time of day a dash begins the end of a span.
        if (time.day != WrittenTime::Day::Dated || (peek() != u'+' && peek() != u'-'))
            return false;
        const bool west = peek() == u'-';
        ++m_at;
        const auto hours = number(2, 2);
        if (!hours)
            return false;
        int minutes = 0;
        if (!atEnd()) {
            take(u':');
            const auto written = number(2, 2);
            if (!written)
                return false;
            minutes = *written;
        }
        // Only offsets that exist, lest the end of a span be taken for one: 23:50-00:15.
        const bool exists = west ? *hours <= 12 && (minutes == 0 || (minutes == 30 && *hours > 0))
                                 : *hours <= 14 && minutes < 60 && minutes % 15 == 0;
        time.offsetMinutes = (west ? -1 : 1) * (*hours * 60 + minutes);
        return exists;
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return m_text[m_at]; }
    void skipSpaces()
    {
        while (!atEnd() && peek().isSpace())
            ++m_at;
    }
    bool take(QChar c)
    {
        if (atEnd() || peek() != c)
            return false;
        ++m_at;
        return true;
    }
    qsizetype digitsAhead() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] >= u'0' && m_text[end] <= u'9')
            ++end;
        return end - m_at;
    }
    std::optional<int> number(qsizetype fewest, qsizetype most)
    {
        const qsizetype digits = std::min(digitsAhead(), most);
        if (digits < fewest)
            return std::nullopt;
        int value = 0;
        for (const qsizetype end = m_at + digits; m_at < end; ++m_at)
            value = value * 10 + (peek().unicode() - u'0');
        return value;
    }
    QStringView wordAhead() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        return m_text.mid(m_at, end - m_at);
    }
    bool takeWord(QStringView word)
    {
        if (wordAhead().compare(word, Qt::CaseInsensitive) != 0)
            return false;
        m_at += word.size();
        return true;
    }
    // 1 to 12 for an English month of at least three letters ("Sept." too), 0 for anything else.
    int takeMonth()
    {
        static constexpr std::array<QStringView, 12> months{u"january",   u"february", u"march",    u"april",
                                                            u"may",       u"june",     u"july",     u"august",
                                                            u"september", u"october",  u"november", u"december"};
        const QStringView word = wordAhead();
        for (size_t month = 0; month < months.size() && word.size() >= 3; ++month) {
            if (months[month].startsWith(word, Qt::CaseInsensitive)) {
                m_at += word.size();
                take(u'.');
                return int(month) + 1;
            }
        }
        return 0;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

}  // namespace

std::variant<WrittenTime, Misread> scanTime(QStringView text)
{
    WrittenTime time;
    if (const auto misread = Scanner(text).scan(time))
        return *misread;
    return time;
}

}  // namespace evenkeel
