// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/limit.h"

#include "models/core/localtime.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<QDate> datesOf(const QString &text)
{
    QList<QDate> dates;
    for (const QString &one : text.split(u' ', Qt::SkipEmptyParts))
        dates.append(QDate::fromString(one, Qt::ISODate));
    return dates;
}

}  // namespace

class LimitTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Limit::Rule>("rule");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("written");

        QTest::newRow("none") << u"none"_s << Limit::Rule::None << 0 << u"none"_s;
        QTest::newRow("at once") << u"immediately"_s << Limit::Rule::Immediately << 0 << u"immediately"_s;
        QTest::newRow("a duration") << u"30m"_s << Limit::Rule::Within << 30 << u"30 min"_s;
        QTest::newRow("in words") << u" 2 h 05 min "_s << Limit::Rule::Within << 125 << u"2 h 05 min"_s;
        QTest::newRow("two days") << u"48h"_s << Limit::Rule::Within << 2880 << u"2 d"_s;
        QTest::newRow("a week") << u"1w"_s << Limit::Rule::Within << 10080 << u"7 d"_s;
        QTest::newRow("working time") << u"4h of work"_s << Limit::Rule::WithinWorkHours << 240 << u"4 h of work"_s;
        QTest::newRow("next day") << u"Next working day"_s << Limit::Rule::NextWorkday << 0 << u"next working day"_s;
        QTest::newRow("sprint") << u"next sprint"_s << Limit::Rule::NextSprint << 0 << u"next sprint"_s;
    }
    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(Limit::Rule, rule);
        QFETCH(int, minutes);
        QFETCH(QString, written);
        const auto limit = Limit::parse(text);
        QVERIFY(limit);
        QCOMPARE(limit->rule(), rule);
        QCOMPARE(limit->span(), Duration(std::chrono::minutes(minutes)));
        QCOMPARE(limit->toText(), written);
        QVERIFY(*Limit::parse(limit->toText()) == *limit);
        QVERIFY(!limit->inWords().isEmpty());
    }

    void refusesWhatIsNeitherDurationNorRule_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "0m", "soon", "30", "-5m", "of work", "4 of work", "next day", "next working days",
                                 "immediately of work", "1m1m", "half an hour"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNeitherDurationNorRule()
    {
        QFETCH(QString, text);
        const auto limit = Limit::parse(text);
        QVERIFY(!limit);
        QVERIFY(!limit.error().what.isEmpty());
        QVERIFY(!limit.error().remedy.isEmpty());
    }

    void endsByTheCalendar_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("holidays");
        QTest::addColumn<QString>("sprint");
        const auto row = [](const char *name, const char *limit, const char *zone, const char *from, const char *end,
                            const char *holidays = "", const char *sprint = "") {
            QTest::newRow(name) << QString::fromLatin1(limit) << QString::fromLatin1(zone) << QString::fromLatin1(from)
                                << QString::fromLatin1(end) << QString::fromLatin1(holidays)
                                << QString::fromLatin1(sprint);
        };
        // Working hours are 09:00 to 17:00, Monday to Friday; 2026-06-01 is a Monday.
        row("no limit has no end", "none", "UTC", "2026-06-01T10:00:00Z", "");
        row("at once ends where it begins", "immediately", "UTC", "2026-06-01T10:00:00Z", "2026-06-01T10:00:00Z");
        row("a span passes at night too", "30m", "UTC", "2026-06-06T23:50:00Z", "2026-06-07T00:20:00Z");
        row("a span knows no summer time", "24h", "Europe/Berlin", "2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z");

        row("work within a day", "4h of work", "UTC", "2026-06-01T10:00:00Z", "2026-06-01T14:00:00Z");
        row("work that ends at closing", "4h of work", "UTC", "2026-06-01T13:00:00Z", "2026-06-01T17:00:00Z");
        row("work begins when it opens", "4h of work", "UTC", "2026-06-01T03:00:00Z", "2026-06-01T13:00:00Z");
        row("work goes on next morning", "4h of work", "UTC", "2026-06-01T16:00:00Z", "2026-06-02T12:00:00Z");
        row("work after closing", "4h of work", "UTC", "2026-06-01T17:00:00Z", "2026-06-02T13:00:00Z");
        row("work across a weekend", "4h of work", "UTC", "2026-06-05T16:00:00Z", "2026-06-08T12:00:00Z");
        row("work on a Saturday", "4h of work", "UTC", "2026-06-06T10:00:00Z", "2026-06-08T13:00:00Z");
        row("work across a holiday", "4h of work", "UTC", "2026-06-01T16:00:00Z", "2026-06-03T12:00:00Z", "2026-06-02");
        row("work across weekend and holidays", "4h of work", "UTC", "2026-12-24T16:00:00Z", "2026-12-29T12:00:00Z",
            "2026-12-25 2026-12-28");
        row("work of three days", "20h of work", "UTC", "2026-06-04T12:00:00Z", "2026-06-08T16:00:00Z");
        row("work by the wall clock of the zone", "4h of work", "Europe/Berlin", "2026-06-05T14:00:00Z",
            "2026-06-08T10:00:00Z");
        row("work across the beginning of summer time", "4h of work", "Europe/Berlin", "2026-03-27T15:00:00Z",
            "2026-03-30T10:00:00Z");
        row("work across the end of summer time", "4h of work", "Europe/Berlin", "2026-10-23T14:00:00Z",
            "2026-10-26T11:00:00Z");

        row("next working day", "next working day", "UTC", "2026-06-01T03:00:00Z", "2026-06-02T17:00:00Z");
        row("next working day on a Friday night", "next working day", "UTC", "2026-06-05T23:59:00Z",
            "2026-06-08T17:00:00Z");
        row("next working day on a Sunday", "next working day", "UTC", "2026-06-07T12:00:00Z", "2026-06-08T17:00:00Z");
        row("next working day after holidays", "next working day", "UTC", "2026-12-24T12:00:00Z",
            "2026-12-29T17:00:00Z", "2026-12-25 2026-12-28");
        row("next working day by the zone's date", "next working day", "Asia/Tokyo", "2026-06-01T16:00:00Z",
            "2026-06-03T08:00:00Z");
        row("next working day in summer time", "next working day", "Europe/Berlin", "2026-03-27T12:00:00Z",
            "2026-03-30T15:00:00Z");

        row("next sprint without a date begins on a Monday", "next sprint", "UTC", "2026-06-03T12:00:00Z",
            "2026-06-15T17:00:00Z", "", "2026-06-01");
        row("next sprint from a sprint's first day", "next sprint", "UTC", "2026-06-01T00:00:00Z",
            "2026-06-15T17:00:00Z", "", "2026-06-01");
        row("next sprint from a sprint's last day", "next sprint", "UTC", "2026-06-14T23:59:00Z",
            "2026-06-15T17:00:00Z", "", "2026-06-01");
        row("next sprint when the date given is later", "next sprint", "UTC", "2026-06-03T12:00:00Z",
            "2026-06-15T17:00:00Z", "", "2026-06-29");
        row("next sprint begins on a holiday", "next sprint", "UTC", "2026-06-03T12:00:00Z", "2026-06-16T17:00:00Z",
            "2026-06-15", "2026-06-01");
        row("next sprint in winter time", "next sprint", "Europe/Berlin", "2026-10-21T12:00:00Z",
            "2026-10-26T16:00:00Z", "", "2026-10-12");
    }
    void endsByTheCalendar()
    {
        QFETCH(QString, limit);
        QFETCH(QString, zone);
        QFETCH(QString, from);
        QFETCH(QString, end);
        QFETCH(QString, holidays);
        QFETCH(QString, sprint);
        WorkCalendar calendar;
        calendar.holidays = datesOf(holidays);
        calendar.sprintStarts = QDate::fromString(sprint, Qt::ISODate);
        const auto ends = Limit::parse(limit)->endsFrom(*fromIsoUtc(from), calendar, QTimeZone(zone.toLatin1()));
        QCOMPARE(ends ? toIsoUtc(*ends) : QString(), end);
        // The calendar's own zone goes before the incident's.
        calendar.zone = zone;
        const auto same = Limit::parse(limit)->endsFrom(*fromIsoUtc(from), calendar, QTimeZone("America/Lima"));
        QCOMPARE(same, ends);
    }

    void sprintsWithoutADateBeginOnMondays()
    {
        const auto ends = Limit::of(Limit::Rule::NextSprint)
                              .endsFrom(*fromIsoUtc(u"2026-06-03T12:00:00Z"), WorkCalendar(), QTimeZone::utc());
        QCOMPARE(localDate(*ends, QTimeZone::utc()).dayOfWeek(), int(Qt::Monday));
        QVERIFY(*ends > *fromIsoUtc(u"2026-06-03T12:00:00Z"));
        QVERIFY(*ends <= *fromIsoUtc(u"2026-06-15T17:00:00Z"));
    }

    void aCalendarWithoutAWorkingDayEndsAllTheSame()
    {
        WorkCalendar calendar;
        calendar.days.clear();
        const Instant from = *fromIsoUtc(u"2026-06-03T12:00:00Z");
        for (const Limit &limit : {Limit::of(Limit::Rule::WithinWorkHours, 4h), Limit::of(Limit::Rule::NextWorkday),
                                   Limit::of(Limit::Rule::NextSprint)})
            QVERIFY(limit.endsFrom(from, calendar, QTimeZone::utc()).value_or(Instant()) > from);
    }
};

EVENKEEL_TEST(LimitTest);
#include "tst_limit.moc"
