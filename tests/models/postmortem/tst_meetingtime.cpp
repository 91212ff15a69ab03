// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/instant.h"
#include "models/postmortem/meetingtime.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class MeetingTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void isWithinTwoDaysAndWorkingHours_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("resolved");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("inTime");
        // 2026-03-17 is a Tuesday.
        QTest::newRow("the day after") << u"UTC"_s << u"2026-03-17T03:00:00Z"_s << u"2026-03-17T08:00:00Z"_s
                                       << u"2026-03-18T10:00:00Z"_s << true;
        QTest::newRow("of the incident's zone") << u"Europe/Berlin"_s << u"2026-03-17T03:00:00Z"_s
                                                << u"2026-03-17T08:00:00Z"_s << u"2026-03-18T09:00:00Z"_s << true;
        QTest::newRow("not sooner than in an hour")
            << u"UTC"_s << u"2026-03-17T03:00:00Z"_s << u"2026-03-18T14:10:00Z"_s << u"2026-03-18T15:30:00Z"_s << true;
        QTest::newRow("before a weekend, the same day")
            << u"UTC"_s << u"2026-03-20T03:00:00Z"_s << u"2026-03-20T09:40:00Z"_s << u"2026-03-20T11:00:00Z"_s << true;
        QTest::newRow("on a weekend, the Monday")
            << u"UTC"_s << u"2026-03-21T03:00:00Z"_s << u"2026-03-21T09:40:00Z"_s << u"2026-03-23T10:00:00Z"_s << false;
        QTest::newRow("long over") << u"UTC"_s << u"2026-03-10T03:00:00Z"_s << u"2026-03-17T09:40:00Z"_s
                                   << u"2026-03-18T10:00:00Z"_s << false;
        // The clocks went forward on the 29th, a Sunday.
        QTest::newRow("a change of the clocks") << u"Europe/Berlin"_s << u"2026-03-29T12:00:00Z"_s
                                                << u"2026-03-29T13:00:00Z"_s << u"2026-03-30T08:00:00Z"_s << true;
    }
    void isWithinTwoDaysAndWorkingHours()
    {
        QFETCH(QString, zone);
        QFETCH(QString, resolved);
        QFETCH(QString, now);
        QFETCH(QString, wanted);
        QFETCH(bool, inTime);
        IncidentBuilder b(u"T"_s, zone);
        b.window({.began = *fromIsoUtc(resolved) - std::chrono::hours(1), .resolved = fromIsoUtc(resolved)});
        const Instant suggested = suggestedMeeting(b.incident(), *fromIsoUtc(now));
        QCOMPARE(toIsoUtc(suggested), wanted);
        QCOMPARE(isInTime(b.incident(), suggested), inTime);
    }

    void aLongOneEndsInWorkingHours()
    {
        IncidentBuilder b(u"T"_s);
        b.fact<&IncidentFacts::reviewMinutes>(480).window({.resolved = IncidentBuilder::time("2026-03-17T03:00:00Z")});
        QCOMPARE(toIsoUtc(suggestedMeeting(b.incident(), *fromIsoUtc(u"2026-03-17T04:00:00Z"))),
                 u"2026-03-18T09:00:00Z"_s);
    }

    void whileItRunsItIsCountedFromNow()
    {
        const Incident running = bareIncident();
        QCOMPARE(toIsoUtc(suggestedMeeting(running, *fromIsoUtc(u"2026-03-17T04:00:00Z"))), u"2026-03-18T10:00:00Z"_s);
        QVERIFY(isInTime(running, *fromIsoUtc(u"2036-03-17T04:00:00Z")));
    }
};

EVENKEEL_TEST(MeetingTimeTest);
#include "tst_meetingtime.moc"
