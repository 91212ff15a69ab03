// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timetext.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr auto berlin = "Europe/Berlin";

TimeContext at(const QString &now, const QByteArray &zone)
{
    return {.now = *fromIsoUtc(now), .zone = QTimeZone(zone)};
}

QString name(LocalTimeDoubt doubt)
{
    switch (doubt) {
    case LocalTimeDoubt::None:
        return {};
    case LocalTimeDoubt::Repeated:
        return u" repeated"_s;
    case LocalTimeDoubt::Skipped:
        return u" skipped"_s;
    }
    return {};
}

QString shown(const Result<TimeReading> &reading)
{
    return reading ? toIsoUtc(reading->instant) + name(reading->doubt) : u"error"_s;
}

QString shown(const Result<OccurrenceReading> &reading)
{
    if (!reading)
        return u"error"_s;
    const Occurrence &occurrence = reading->occurrence;
    return (occurrence.about ? u"~"_s : QString()) + toIsoUtc(occurrence.begin)
           + (occurrence.end ? u" to "_s + toIsoUtc(*occurrence.end) : QString()) + name(reading->doubt);
}

}  // namespace

class TimeTextTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTimes_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("instant");
        const auto row = [](const QString &text, const QString &instant, const QString &now = u"2026-03-14T12:00:30Z"_s,
                            const char *zone = "UTC") {
            QTest::addRow("%s at %s %s", qPrintable(text), qPrintable(now), zone)
                << now << QByteArray(zone) << text << instant;
        };
        const QString winter = u"2026-01-14T12:00:30Z"_s;

        row(u"2020-02-20T21:17:05.250+01:00"_s, u"2020-02-20T20:17:05.250Z"_s);
        row(u"2020-02-20T21:17Z"_s, u"2020-02-20T21:17:00Z"_s);
        row(u"2020-02-20 21:17 UTC"_s, u"2020-02-20T21:17:00Z"_s, winter, berlin);
        row(u"2020-02-20 21:17:00 -0330"_s, u"2020-02-21T00:47:00Z"_s);
        row(u"2020-02-20 21:17"_s, u"2020-02-20T20:17:00Z"_s, winter, berlin);
        row(u"2020-07-20 21:17"_s, u"2020-07-20T19:17:00Z"_s, winter, berlin);
        row(u"2020/02/20 21:17"_s, u"2020-02-20T21:17:00Z"_s);
        row(u"20.2.2020, 21:17"_s, u"2020-02-20T21:17:00Z"_s);
        row(u"20 Feb 2020 21:17"_s, u"2020-02-20T21:17:00Z"_s);
        row(u"Feb. 20, 2020 at 9:17 PM"_s, u"2020-02-20T21:17:00Z"_s);
        row(u"20 february 2020 12:17 am"_s, u"2020-02-20T00:17:00Z"_s);
        row(u"0001-01-01T00:00:00Z"_s, u"0001-01-01T00:00:00Z"_s);

        row(u"12:00"_s, u"2026-03-14T12:00:00Z"_s);
        row(u"12:01"_s, u"2026-03-13T12:01:00Z"_s);
        row(u"12:00:30"_s, u"2026-03-14T12:00:30Z"_s);
        row(u"12:00:31"_s, u"2026-03-13T12:00:31Z"_s);
        row(u"9:05"_s, u"2026-03-14T09:05:00Z"_s);
        row(u"9:05pm"_s, u"2026-03-13T21:05:00Z"_s);
        row(u"00:30"_s, u"2026-01-13T23:30:00Z"_s, winter, berlin);
        row(u"23:30"_s, u"2026-01-13T22:30:00Z"_s, winter, berlin);
        row(u"23:30Z"_s, u"2026-01-13T23:30:00Z"_s, winter, berlin);
        row(u"23:59"_s, u"2026-01-01T10:59:00Z"_s, u"2026-01-01T11:30:00Z"_s, "Pacific/Auckland");

        row(u"20 Feb 21:17"_s, u"2026-02-20T21:17:00Z"_s);
        row(u"20 Mar 21:17"_s, u"2025-03-20T21:17:00Z"_s);
        row(u"29 Feb 21:17"_s, u"2024-02-29T21:17:00Z"_s);
        row(u"29 Feb 21:17"_s, u"1896-02-29T21:17:00Z"_s, u"1904-01-01T00:00:00Z"_s);
        row(u"yesterday 23:50"_s, u"2026-03-13T23:50:00Z"_s);
        row(u"Today 09:00"_s, u"2026-03-14T09:00:00Z"_s);
        row(u"tomorrow 09:00"_s, u"2026-03-15T09:00:00Z"_s);
        row(u"yesterday 00:10"_s, u"2026-01-13T23:10:00Z"_s, u"2026-01-14T23:30:00Z"_s, berlin);

        row(u"now"_s, u"2026-03-14T12:00:30Z"_s);
        row(u"-7m"_s, u"2026-03-14T11:53:30Z"_s);
        row(u"-1h30m"_s, u"2026-03-14T10:30:30Z"_s);
        row(u"-90s"_s, u"2026-03-14T11:59:00Z"_s);
        row(u"\u22127m"_s, u"2026-03-14T11:53:30Z"_s);
        row(u"+10m"_s, u"2026-03-14T12:10:30Z"_s);

        // 2026-10-25 in Berlin: 02:30 comes at 00:30Z and at 01:30Z. 2026-03-29: 02:30 never comes.
        row(u"2026-10-25 02:30"_s, u"2026-10-25T00:30:00Z repeated"_s, winter, berlin);
        row(u"2026-10-25 03:00"_s, u"2026-10-25T02:00:00Z"_s, winter, berlin);
        row(u"2026-10-25 01:59"_s, u"2026-10-24T23:59:00Z"_s, winter, berlin);
        row(u"2026-10-25 02:30+01:00"_s, u"2026-10-25T01:30:00Z"_s, winter, berlin);
        row(u"2026-03-29 02:30"_s, u"2026-03-29T01:30:00Z skipped"_s, winter, berlin);
        row(u"2026-03-29 02:00"_s, u"2026-03-29T01:00:00Z skipped"_s, winter, berlin);
        row(u"2026-03-29 03:00"_s, u"2026-03-29T01:00:00Z"_s, winter, berlin);
        row(u"02:30"_s, u"2026-10-25T01:30:00Z repeated"_s, u"2026-10-25T01:50:00Z"_s, berlin);
        row(u"02:30"_s, u"2026-10-25T00:30:00Z"_s, u"2026-10-25T01:10:00Z"_s, berlin);
        row(u"02:30"_s, u"2026-03-29T01:30:00Z skipped"_s, u"2026-03-29T02:00:00Z"_s, berlin);
        row(u"today 02:30"_s, u"2026-10-25T00:30:00Z repeated"_s, u"2026-10-25T12:00:00Z"_s, berlin);
        // Samoa left out a whole day; Lord Howe's clocks change by half an hour.
        row(u"2011-12-30 12:00"_s, u"2011-12-30T22:00:00Z skipped"_s, winter, "Pacific/Apia");
        row(u"2026-04-05 01:45"_s, u"2026-04-04T14:45:00Z repeated"_s, winter, "Australia/Lord_Howe");

        for (const auto &text : {u""_s,
                                 u"2020-02-20"_s,
                                 u"yesterday"_s,
                                 u"20 Feb"_s,
                                 u"2021-02-29 21:17"_s,
                                 u"30 Feb 21:17"_s,
                                 u"20/02/2020 21:17"_s,
                                 u"24:00"_s,
                                 u"14:60"_s,
                                 u"14:5"_s,
                                 u"14:05:61"_s,
                                 u"14.05"_s,
                                 u"13:05 pm"_s,
                                 u"10m"_s,
                                 u"14:05 CET"_s,
                                 u"14:05+01:00"_s,
                                 u"2020-02-20 21:17 +15:00"_s,
                                 u"2020-02-20 21:17 -00:30"_s,
                                 u"2020-02-20X21:17"_s,
                                 u"2020-02-20T21:17:05."_s,
                                 u"14:05 and more"_s,
                                 u"mar"_s,
                                 u"ma 20 21:17"_s,
                                 u"- 7m ago"_s,
                                 u"99999999999999999999:00"_s,
                                 u"0000-01-01 00:00"_s,
                                 u"٢٠:٠٥"_s})
            row(text, u"error"_s);
    }
    void readsTimes()
    {
        QFETCH(QString, now);
        QFETCH(QByteArray, zone);
        QFETCH(QString, text);
        QFETCH(QString, instant);
        const auto reading = readTime(text, at(now, zone));
        QCOMPARE(shown(reading), instant);
        QVERIFY(reading || !reading.error().remedy.isEmpty());
    }

    void readsFutureTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("instant");
        // Now is Saturday 23:50 in Berlin; the clocks go back three hours later.
        const auto row = [](const QString &text, const QString &instant) {
            QTest::newRow(qPrintable(text)) << text << instant;
        };
        row(u"23:55"_s, u"2026-10-24T21:55:00Z"_s);
        row(u"23:50"_s, u"2026-10-25T22:50:00Z"_s);
        row(u"01:00"_s, u"2026-10-24T23:00:00Z"_s);
        row(u"02:30"_s, u"2026-10-25T00:30:00Z repeated"_s);
        row(u"10m"_s, u"2026-10-24T22:00:00Z"_s);
        row(u"1 h 30 min"_s, u"2026-10-24T23:20:00Z"_s);
        row(u"tomorrow 09:00"_s, u"2026-10-25T08:00:00Z"_s);
        row(u"20 Feb 21:17"_s, u"2027-02-20T20:17:00Z"_s);
        row(u"29 Feb 21:17"_s, u"2028-02-29T20:17:00Z"_s);
        row(u"-5m"_s, u"2026-10-24T21:45:00Z"_s);
        row(u"2020-01-01 00:00Z"_s, u"2020-01-01T00:00:00Z"_s);
        row(u"10"_s, u"error"_s);
    }
    void readsFutureTimes()
    {
        QFETCH(QString, text);
        QFETCH(QString, instant);
        TimeContext context = at(u"2026-10-24T21:50:00Z"_s, berlin);
        context.future = true;
        QCOMPARE(shown(readTime(text, context)), instant);
    }

    void nextTimeWithinTheRepeatedHour()
    {
        TimeContext context = at(u"2026-10-25T00:40:00Z"_s, berlin);
        context.future = true;
        QCOMPARE(shown(readTime(u"02:30", context)), u"2026-10-25T01:30:00Z"_s);
    }

    void readsOnlyDatedTimesWhenAsked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("occurrence");
        const auto row = [](const QString &text, const QString &occurrence) {
            QTest::newRow(qPrintable(text)) << text << occurrence;
        };
        row(u"2020-02-20 21:17"_s, u"2020-02-20T21:17:00Z"_s);
        row(u"~2020-02-20 23:17 – 00:10"_s, u"~2020-02-20T23:17:00Z to 2020-02-21T00:10:00Z"_s);
        for (const auto &text : {u"21:17"_s, u"now"_s, u"-7m"_s, u"yesterday 21:17"_s, u"20 Feb 21:17"_s,
                                 u"2020-02-20 21:17 - -5m"_s, u"21:17-21:20"_s})
            row(text, u"error"_s);
    }
    void readsOnlyDatedTimesWhenAsked()
    {
        QFETCH(QString, text);
        QFETCH(QString, occurrence);
        TimeContext context = at(u"2026-10-24T21:50:00Z"_s, "UTC");
        context.dated = true;
        QCOMPARE(shown(readOccurrence(text, context)), occurrence);
    }

    void readsOccurrences_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("occurrence");
        const auto row = [](const QString &text, const QString &occurrence,
                            const QString &now = u"2026-03-14T14:30:00Z"_s, const char *zone = "UTC") {
            QTest::addRow("%s at %s %s", qPrintable(text), qPrintable(now), zone)
                << now << QByteArray(zone) << text << occurrence;
        };
        row(u"14:02"_s, u"2026-03-14T14:02:00Z"_s);
        row(u"~14:00"_s, u"~2026-03-14T14:00:00Z"_s);
        row(u"~ -7m"_s, u"~2026-03-14T14:23:00Z"_s);
        row(u"14:02-14:10"_s, u"2026-03-14T14:02:00Z to 2026-03-14T14:10:00Z"_s);
        row(u"14:02–14:10"_s, u"2026-03-14T14:02:00Z to 2026-03-14T14:10:00Z"_s);
        row(u"14:02 – 14:10 UTC"_s, u"2026-03-14T14:02:00Z to 2026-03-14T14:10:00Z"_s);
        row(u"~14:02-14:10"_s, u"~2026-03-14T14:02:00Z to 2026-03-14T14:10:00Z"_s);
        row(u"14:02-14:02"_s, u"2026-03-14T14:02:00Z"_s);
        row(u"14:02-14:45"_s, u"2026-03-14T14:02:00Z to 2026-03-14T14:45:00Z"_s);
        row(u"23:50-00:10"_s, u"2026-03-13T23:50:00Z to 2026-03-14T00:10:00Z"_s);
        row(u"yesterday 23:50-00:10"_s, u"2026-03-13T23:50:00Z to 2026-03-14T00:10:00Z"_s);
        row(u"yesterday 23:50 - today 01:10"_s, u"2026-03-13T23:50:00Z to 2026-03-14T01:10:00Z"_s);
        row(u"-10m - -5m"_s, u"2026-03-14T14:20:00Z to 2026-03-14T14:25:00Z"_s);
        row(u"14:02 - now"_s, u"2026-03-14T14:02:00Z to 2026-03-14T14:30:00Z"_s);
        row(u"2020-02-20 23:50-00:10"_s, u"2020-02-20T23:50:00Z to 2020-02-21T00:10:00Z"_s);
        row(u"2020-02-20 23:50-00:15"_s, u"2020-02-20T23:50:00Z to 2020-02-21T00:15:00Z"_s);
        row(u"2020-02-20 21:17-10:00"_s, u"2020-02-21T07:17:00Z"_s);
        row(u"2020-02-20 21:17 – 10:00"_s, u"2020-02-20T21:17:00Z to 2020-02-21T10:00:00Z"_s);
        row(u"2020-02-20T21:17-03:00-21:30"_s, u"2020-02-21T00:17:00Z to 2020-02-21T00:30:00Z"_s);
        row(u"2020-02-20T21:17Z/2020-02-20T22:00+01:00"_s, u"error"_s);
        row(u"2020-02-20T21:17Z/2020-02-20T22:30Z"_s, u"2020-02-20T21:17:00Z to 2020-02-20T22:30:00Z"_s);
        row(u"20 Feb 2020 21:17-21:30"_s, u"2020-02-20T21:17:00Z to 2020-02-20T21:30:00Z"_s);
        row(u"01:30-02:30"_s, u"2026-10-24T23:30:00Z to 2026-10-25T00:30:00Z repeated"_s, u"2026-10-25T08:00:00Z"_s,
            berlin);
        row(u"02:30-02:40"_s, u"2026-10-25T01:30:00Z to 2026-10-25T01:40:00Z repeated"_s, u"2026-10-25T08:00:00Z"_s,
            berlin);
        for (const auto &text : {u"~"_s, u"~~14:00"_s, u"14:02-"_s, u"-14:02"_s, u"14:02--14:10"_s, u"14:02-tea"_s,
                                 u"14:02-14:10-14:20"_s, u"2020-02-20-2020-02-21"_s})
            row(text, u"error"_s);
    }
    void readsOccurrences()
    {
        QFETCH(QString, now);
        QFETCH(QByteArray, zone);
        QFETCH(QString, text);
        QFETCH(QString, occurrence);
        QCOMPARE(shown(readOccurrence(text, at(now, zone))), occurrence);
    }

    void tellsWhatToWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("date only") << u"2020-02-20"_s << u"without a time"_s;
        QTest::newRow("slashes") << u"02/03/2020 21:17"_s << u"can't be told apart"_s;
        QTest::newRow("no such day") << u"2021-02-29 21:17"_s << u"doesn't exist"_s;
        QTest::newRow("order") << u"2020-02-20 21:17 – 2020-02-20 21:00"_s << u"before the begin"_s;
        QTest::newRow("anything") << u"soon"_s << u"is not a time"_s;
    }
    void tellsWhatToWrite()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto reading = readOccurrence(text, at(u"2026-03-14T14:30:00Z"_s, "UTC"));
        QVERIFY(!reading);
        QVERIFY2(reading.error().what.contains(named), qPrintable(reading.error().what));
        QVERIFY(!reading.error().remedy.isEmpty());
    }

    void takesAnInvalidZoneForUtc()
    {
        const TimeContext context{.now = *fromIsoUtc(u"2026-03-14T14:30:00Z"), .zone = QTimeZone()};
        QCOMPARE(toIsoUtc(*parseTime(u"14:00", context)), u"2026-03-14T14:00:00Z"_s);
        QCOMPARE(toIsoUtc(*parseTime(u"2020-02-20 14:00", context)), u"2020-02-20T14:00:00Z"_s);
    }

    void stopsEarlyOnLongText()
    {
        const TimeContext context = at(u"2026-03-14T14:30:00Z"_s, "UTC");
        QVERIFY(!parseOccurrence(QString(1'000'000, u'-'), context));
        QVERIFY(!parseOccurrence(QString(1'000'000, u'1'), context));
        QVERIFY(!parseOccurrence(u"14:02"_s + QString(1'000'000, u' ') + u"-14:10"_s, context));
    }

    void survivesMutations()
    {
        const QString alphabet = u"0123456789:-–~/.,+ TZapmFebyesterday@é\u2028"_s;
        const QStringList seeds{u"2020-02-20T21:17:05.250+01:00"_s, u"~yesterday 23:50–00:10"_s,
                                u"20 Feb 2020 9:17 pm"_s, u"-1h30m"_s};
        QRandomGenerator random(20'200'220);
        TimeContext context = at(u"2026-10-25T01:50:00Z"_s, berlin);
        for (int round = 0; round < 8'000; ++round) {
            QString text = seeds[round % seeds.size()];
            for (int change = random.bounded(1, 5); change > 0; --change) {
                const int place = random.bounded(int(text.size()));
                const QString piece = alphabet.mid(random.bounded(int(alphabet.size())), 1);
                text.replace(place, random.bounded(2), piece);
            }
            context.future = round % 3 == 0;
            const auto reading = readOccurrence(text, context);
            if (reading && reading->occurrence.end)
                QVERIFY2(*reading->occurrence.end > reading->occurrence.begin, qPrintable(text));
        }
    }
};

EVENKEEL_TEST(TimeTextTest);
#include "tst_timetext.moc"
