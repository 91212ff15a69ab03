// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/meetingverbs.h"
#include "models/postmortem/agenda.h"
#include "models/postmortem/agendatimer.h"
#include "models/postmortem/attendees.h"
#include "models/postmortem/beforeincident.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <numeric>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int minutesIn(const QList<AgendaPoint> &points)
{
    return std::accumulate(points.begin(), points.end(), 0,
                           [](int sum, const AgendaPoint &point) { return sum + point.minutes; });
}

const AgendaPoint *pointOf(const QList<AgendaPoint> &points, AgendaTopic topic)
{
    const auto at = std::ranges::find(points, topic, &AgendaPoint::topic);
    return at == points.end() ? nullptr : &*at;
}

}  // namespace

class AgendaTest : public QObject
{
    Q_OBJECT

private slots:
    void pointsFollowOneAnother()
    {
        QVERIFY(!agendaOf(bareIncident()).front().begins);
        IncidentBuilder b(u"Title"_s);
        const auto meeting = IncidentBuilder::time("2026-03-17T13:00:00Z");
        b.fact<&IncidentFacts::reviewMeeting>(meeting);
        std::optional<Instant> at = meeting;
        for (const AgendaPoint &point : agendaOf(b.incident())) {
            QCOMPARE(point.begins, at);
            *at += std::chrono::minutes(point.minutes);
        }
        QCOMPARE(at, *meeting + 60min);
    }

    void addsUpToTheMeetingsLength_data()
    {
        QTest::addColumn<int>("said");
        QTest::addColumn<int>("wanted");
        QTest::newRow("nothing said") << 0 << 60;
        for (const int minutes : {15, 16, 17, 25, 30, 45, 50, 59, 60, 61, 90, 120, 480})
            QTest::addRow("%d", minutes) << minutes << minutes;
        QTest::newRow("too short") << 3 << 15;
        QTest::newRow("absurd") << 2'000'000'000 << 480;
    }
    void addsUpToTheMeetingsLength()
    {
        QFETCH(int, said);
        QFETCH(int, wanted);
        for (const Incident &incident : {bareIncident(), richIncident(), importedIncident()}) {
            const Incident set = incident.with(
                {ChangeOf<IncidentFacts>(incident.id()).set<&IncidentFacts::reviewMinutes>(said)}, Instant());
            const auto points = agendaOf(set);
            QCOMPARE(minutesIn(points), wanted);
            for (const AgendaPoint &point : points)
                QVERIFY(point.minutes >= 1);
        }
    }

    void followsWhatStands()
    {
        const auto bare = agendaOf(bareIncident());
        QCOMPARE(bare.first().topic, AgendaTopic::Opening);
        QCOMPARE(bare.last().topic, AgendaTopic::Close);
        QVERIFY(!pointOf(bare, AgendaTopic::Notes));
        const auto imported = agendaOf(importedIncident());
        QCOMPARE(pointOf(imported, AgendaTopic::Timeline)->count, CuratedTimeline(importedIncident()).keptCount());
        QVERIFY(pointOf(imported, AgendaTopic::Timeline)->minutes > pointOf(bare, AgendaTopic::Timeline)->minutes);
        IncidentBuilder b(u"T"_s);
        b.changes(keepNotes(b.incident(), {{u"Ana"_s, u"Q"_s, u"A"_s}}, Instant()));
        QCOMPARE(pointOf(agendaOf(b.incident()), AgendaTopic::Notes)->count, 1);
    }

    void asksWhoWasThereReviewsOrIsInvited()
    {
        IncidentBuilder b(u"T"_s);
        b.role(u"commander"_s, u"Bo"_s, "2026-03-14T13:00:00Z")
            .role(u"commander"_s, u"Ana"_s, "2026-03-14T12:00:00Z", "2026-03-14T13:00:00Z")
            .role(u"scribe"_s, u"ana"_s, "2026-03-14T12:30:00Z")
            .members(ListName::Invited, {u"Support"_s, u"bo"_s});
        b.changes({ChangeOf<Reviewer>(EntityId(9, 9)).set<&Reviewer::person>(u"Cy"_s)});
        QCOMPARE(attendeesOf(b.incident()), (QStringList{u"Ana"_s, u"Bo"_s, u"Cy"_s, u"Support"_s}));
    }

    void theTimerCountsEachPoint()
    {
        AgendaTimer timer(3);
        QVERIFY(!timer.isRunning());
        timer.run(10s);
        QCOMPARE(timer.spentOn(0, 70s), Duration(60s));
        timer.goTo(1, 70s);
        QCOMPARE(timer.spentOn(0, 100s), Duration(60s));
        QCOMPARE(timer.spentOn(1, 100s), Duration(30s));
        timer.pause(100s);
        QCOMPARE(timer.spent(500s), Duration(90s));
        timer.goTo(0, 500s);
        QVERIFY(!timer.isRunning());
        timer.run(500s);
        QCOMPARE(timer.spentOn(0, 510s), Duration(70s));
        timer.goTo(9, 510s);
        QCOMPARE(timer.point(), 2);
        QCOMPARE(timer.spentOn(0, 600s), Duration(70s));
    }

    void theTimerSurvivesAsText()
    {
        AgendaTimer timer(3);
        timer.run(0s);
        timer.goTo(1, 60s);
        const auto back = AgendaTimer::fromText(timer.toText(90s), 3);
        QVERIFY(back);
        QVERIFY(!back->isRunning());
        QCOMPARE(back->point(), 1);
        QCOMPARE(back->spentOn(0, 0s), Duration(60s));
        QCOMPARE(back->spentOn(1, 0s), Duration(30s));
        for (const QString &foreign :
             {u""_s, u"1"_s, u"3 1 2 3"_s, u"0 1 x 3"_s, u"-1 1 2 3"_s, u"0 1 2 -3"_s, u"0 1 2 3 4"_s})
            QVERIFY2(!AgendaTimer::fromText(foreign, 3), qPrintable(foreign));
    }

    void beginsBeforeTheIncident()
    {
        IncidentBuilder b(u"T"_s);
        b.fact<&IncidentFacts::whatChanged>(u" deploy 4f2c "_s)
            .entry("2026-03-14T11:40:00Z", EntryKind::Note, u"dashboard green"_s);
        const EntityId good = b.last();
        b.entry("2026-03-14T12:10:00Z", EntryKind::Symptom, u"errors"_s)
            .window({.began = IncidentBuilder::time("2026-03-14T12:00:00Z")});
        const BeforeIncident before = beforeIncident(b.incident(), CuratedTimeline(b.incident()));
        QCOMPARE(before.whatChanged, u"deploy 4f2c"_s);
        QCOMPARE(before.lastKnownGood, good);
        QCOMPARE(before.began, IncidentBuilder::time("2026-03-14T12:00:00Z"));
        QVERIFY(beforeIncident(bareIncident(), CuratedTimeline(bareIncident())).lastKnownGood.isNull());
    }
};

EVENKEEL_TEST(AgendaTest);
#include "tst_agenda.moc"
