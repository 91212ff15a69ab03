// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/entities.h"
#include "models/report/report.h"
#include "models/report/reporttime.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class ReportTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void writesTimesInTheZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("instant");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTC") << QByteArray("UTC") << QByteArray("2026-03-14T22:05:59Z") << u"2026-03-14 22:05"_s;
        QTest::newRow("over midnight") << QByteArray("Europe/Berlin") << QByteArray("2026-03-14T23:05:00Z")
                                       << u"2026-03-15 00:05"_s;
        QTest::newRow("before the clocks go back")
            << QByteArray("Europe/Berlin") << QByteArray("2026-10-24T23:59:00Z") << u"2026-10-25 01:59"_s;
        QTest::newRow("first 02:30") << QByteArray("Europe/Berlin") << QByteArray("2026-10-25T00:30:00Z")
                                     << u"2026-10-25 02:30+02:00"_s;
        QTest::newRow("second 02:30") << QByteArray("Europe/Berlin") << QByteArray("2026-10-25T01:30:00Z")
                                      << u"2026-10-25 02:30+01:00"_s;
        QTest::newRow("after they went back")
            << QByteArray("Europe/Berlin") << QByteArray("2026-10-25T02:00:00Z") << u"2026-10-25 03:00"_s;
        QTest::newRow("after they went forward")
            << QByteArray("Europe/Berlin") << QByteArray("2026-03-29T01:30:00Z") << u"2026-03-29 03:30"_s;
        QTest::newRow("half an hour back")
            << QByteArray("Australia/Lord_Howe") << QByteArray("2026-04-04T15:10:00Z") << u"2026-04-05 01:40+10:30"_s;
        QTest::newRow("west") << QByteArray("America/New_York") << QByteArray("2026-11-01T05:30:00Z")
                              << u"2026-11-01 01:30\u221204:00"_s;
        QTest::newRow("a year of three digits")
            << QByteArray("UTC") << QByteArray("0999-12-31T23:59:00Z") << u"0999-12-31 23:59"_s;
    }
    void writesTimesInTheZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, instant);
        QFETCH(QString, text);
        QCOMPARE(ReportTime(QTimeZone(zone)).dateAndClock(*IncidentBuilder::time(instant.constData())), text);
    }

    void writesSpans_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("about");
        QTest::addColumn<QString>("text");
        const QByteArray from = "2026-03-14T22:50:00Z";
        QTest::newRow("moment") << from << QByteArray() << false << u"22:50"_s;
        QTest::newRow("about") << from << QByteArray() << true << u"~22:50"_s;
        QTest::newRow("span") << from << QByteArray("2026-03-14T22:58:00Z") << false << u"22:50\u201322:58"_s;
        QTest::newRow("about a span") << from << QByteArray("2026-03-14T22:58:00Z") << true << u"~22:50\u201322:58"_s;
        QTest::newRow("over midnight") << from << QByteArray("2026-03-15T00:10:00Z") << false
                                       << u"22:50\u20132026-03-15 00:10"_s;
        QTest::newRow("empty span") << from << from << false << u"22:50"_s;
        QTest::newRow("no time") << QByteArray() << QByteArray() << false << QString();
    }
    void writesSpans()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(bool, about);
        QFETCH(QString, text);
        TimelineEntry entry;
        if (!from.isEmpty())
            entry.occurred = IncidentBuilder::time(from.constData());
        if (!to.isEmpty())
            entry.until = IncidentBuilder::time(to.constData());
        entry.about = about;
        QCOMPARE(ReportTime(QTimeZone::utc()).occurrence(entry), text);
    }

    void namesTheZoneOnce_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("allTimes");
        QTest::newRow("UTC") << u"UTC"_s << QByteArray("2026-03-14T22:00:00Z") << QByteArray("2026-03-14T22:30:00Z")
                             << u"### 2026-03-14\n\n| Time (UTC) | Event |"_s << u"(all times UTC)"_s;
        QTest::newRow("one day there, two in UTC")
            << u"Europe/Berlin"_s << QByteArray("2026-03-14T23:05:00Z") << QByteArray("2026-03-15T00:30:00Z")
            << u"### 2026-03-15\n\n| Time (Europe/Berlin) | Event |"_s << u"(all times Europe/Berlin, UTC+01:00)"_s;
        QTest::newRow("over the change of the clocks")
            << u"Europe/Berlin"_s << QByteArray("2026-10-25T00:30:00Z") << QByteArray("2026-10-25T01:30:00Z")
            << u"### 2026-10-25\n\n| Time (Europe/Berlin) | Event |"_s
            << u"(all times Europe/Berlin, UTC+02:00 / UTC+01:00)"_s;
        QTest::newRow("no such zone") << u"Mars/Olympus"_s << QByteArray("2026-03-14T22:00:00Z")
                                      << QByteArray("2026-03-14T22:30:00Z")
                                      << u"### 2026-03-14\n\n| Time (UTC) | Event |"_s << u"(all times UTC)"_s;
    }
    void namesTheZoneOnce()
    {
        QFETCH(QString, zone);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, last);
        QFETCH(QString, heading);
        QFETCH(QString, allTimes);
        IncidentBuilder b(u"Title"_s, zone);
        b.entry(first.constData(), EntryKind::Note, u"a"_s).entry(last.constData(), EntryKind::Note, u"b"_s);
        ReportOptions options;
        options.kind = ReportKind::Timeline;
        const QString report = QString::fromUtf8(*renderReport(b.incident(), options, ReportFormat::Markdown));
        QVERIFY2(report.contains(heading + u'\n'), qPrintable(report));
        QCOMPARE(report.count(u"### "_s), 1);
        QVERIFY2(report.contains(allTimes), qPrintable(report));
    }

    void showsDaysByTheirNumber_data()
    {
        QTest::addColumn<QList<QByteArray>>("times");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("two days") << QList<QByteArray>{"2026-03-14T22:00:00Z", "2026-03-14T22:10:00Z",
                                                       "2026-03-15T00:10:00Z", "2026-03-15T00:20:00Z"}
                                  << QStringList{u"### 2026-03-14"_s, u"| 22:10 | x |"_s, u"### 2026-03-15"_s,
                                                 u"| 00:10 | x |"_s};
        QTest::newRow("many days with little on each")
            << QList<QByteArray>{"2026-03-14T22:00:00Z", "2026-03-15T22:10:00Z", "2026-03-19T00:10:00Z"}
            << QStringList{u"| 2026-03-14 22:00 | x |"_s, u"| 2026-03-19 00:10 | x |"_s};
    }
    void showsDaysByTheirNumber()
    {
        QFETCH(QList<QByteArray>, times);
        QFETCH(QStringList, expected);
        IncidentBuilder b(u"Title"_s);
        for (const QByteArray &at : times)
            b.entry(at.constData(), EntryKind::Note, u"x"_s);
        ReportOptions options;
        options.kind = ReportKind::Timeline;
        const QString report = QString::fromUtf8(*renderReport(b.incident(), options, ReportFormat::Markdown));
        qsizetype from = 0;
        for (const QString &part : expected) {
            from = report.indexOf(part, from);
            QVERIFY2(from >= 0, qPrintable(part + u'\n' + report));
        }
    }
};

EVENKEEL_TEST(ReportTimeTest);
#include "tst_reporttime.moc"
