// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/playbookverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/clocks/clockoffers.h"
#include "models/playbook/playbookof.h"
#include "tests/models/playbook/clockscript.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(evenkeel::ClockKind)

class ClocksTest : public QObject
{
    Q_OBJECT

private slots:
    void stand_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<ClockKind>("kind");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *level, const char *steps, ClockKind kind,
                            const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(level) << QString::fromLatin1(steps) << kind
                                << QString::fromLatin1(expected);
        };
        using enum ClockKind;
        row("acknowledge runs", "SEV2", "+4m", Acknowledge, "in 6 min");
        row("acknowledge is late", "SEV2", "+12m", Acknowledge, "late by 2 min");
        row("acknowledge is met", "SEV2", "+9m; status acknowledged; +1h", Acknowledge, "met");
        row("acknowledge is met late", "SEV2", "+13m; status acknowledged; +1h", Acknowledge, "met late by 3 min");
        row("who investigates has acknowledged", "SEV2", "+4m; status investigating; +1h", Acknowledge, "met");
        row("acknowledge is put off", "SEV2", "+11m; snooze acknowledge 10m; +4m", Acknowledge, "put off for 6 min");
        row("acknowledge was put off", "SEV2", "+11m; snooze acknowledge 10m; +14m", Acknowledge, "late by 4 min");
        row("the latest snooze counts", "SEV2", "+11m; snooze acknowledge 30m; +1m; snooze acknowledge 10m; +4m",
            Acknowledge, "put off for 25 min");
        row("acknowledge ends with the response", "SEV2", "+12m; moment resolved; status closed", Acknowledge,
            "met late by 2 min");
        row("a graver level begins anew", "SEV2", "+12m; severity SEV1; +2m", Acknowledge, "in 3 min");
        row("what was met stays judged as it was", "SEV2", "+12m; status acknowledged; +1h; severity SEV1; +1m",
            Acknowledge, "met late by 2 min");
        row("no limit, no clock", "SEV4", "+12m", Acknowledge, "none");
        row("without a level no clock", "", "+12m", Acknowledge, "none");

        row("classify runs", "", "+2m", Classify, "in 3 min");
        row("classify is late", "", "+7m", Classify, "late by 2 min");
        row("classify is put off", "", "+7m; snooze classify 10m; +1m", Classify, "put off for 9 min");
        row("classify is met at once", "SEV2", "+7m", Classify, "met");
        row("classify is met late", "", "+7m; severity SEV3; +1h", Classify, "met late by 2 min");
        row("the first level runs from the detection", "", "+7m; severity SEV2; +1m", Acknowledge, "in 2 min");

        row("respond runs", "SEV2", "+10m; status acknowledged", Respond, "in 20 min");
        row("respond is late", "SEV2", "+31m", Respond, "late by 1 min");
        row("respond is met by the mitigation", "SEV2", "+20m; moment mitigated; +1h", Respond, "met");
        row("respond is met late", "SEV2", "+40m; status monitoring; +1h", Respond, "met late by 10 min");
        row("respond is overridden by escalating", "SEV2", "+31m; escalate respond; +1m", Respond, "in 4 min");
        row("at once is not late before the acknowledgement is", "SEV1", "+4m", Respond, "in 1 min");
        row("at once is late after it", "SEV1", "+6m", Respond, "late by 1 min");
        row("at once asks for somebody", "SEV1", "+3m; status acknowledged; +2h", Respond, "met");
        row("respond is put off", "SEV2", "+31m; snooze respond 15m; +5m", Respond, "put off for 10 min");

        row("resolve runs", "SEV1", "+50m", Resolve, "in 10 min");
        row("resolve is late", "SEV1", "+1h10m", Resolve, "late by 10 min");
        row("resolve is met by restoring", "SEV1", "+50m; moment restored; +1h", Resolve, "met");
        row("resolve is met late", "SEV1", "+70m; status resolved", Resolve, "met late by 10 min");
        row("resolve is put off", "SEV1", "+70m; snooze resolve 30m; +10m", Resolve, "put off for 20 min");

        row("first update runs", "SEV2", "+10m", FirstUpdate, "in 20 min");
        row("first update is late", "SEV2", "+35m", FirstUpdate, "late by 5 min");
        row("first update is met", "SEV2", "+10m; send; +1h", FirstUpdate, "met");
        row("first update is met by a call that was logged", "SEV2", "+35m; log communication told the CEO; +1h",
            FirstUpdate, "met late by 5 min");
        row("first update is put off", "SEV2", "+35m; snooze first-update 10m", FirstUpdate, "put off for 10 min");

        row("no next update before the first", "SEV2", "+10m", NextUpdate, "none");
        row("next update by the cadence", "SEV2", "+10m; send; +10m", NextUpdate, "in 20 min");
        row("next update by the promise", "SEV2", "+10m; send by 45m; +10m", NextUpdate, "in 35 min");
        row("next update is late", "SEV2", "+10m; send; +40m", NextUpdate, "late by 10 min");
        row("a promise holds until its audience hears", "SEV2", "send customer by 10m; +5m; send by 1h; +10m",
            NextUpdate, "late by 5 min");
        row("and is met then", "SEV2", "send customer by 10m; +15m; send customer; status resolved", NextUpdate,
            "met late by 5 min");
        row("next update is put off", "SEV2", "send; +31m; snooze next-update 10m; +5m", NextUpdate,
            "put off for 5 min");
        row("a snooze ends with its round", "SEV2", "send; +31m; snooze next-update 30m; send; +31m", NextUpdate,
            "late by 1 min");
        row("a graver level's cadence is due at once, no earlier", "SEV2", "send; +20m; severity SEV1; +1m", NextUpdate,
            "late by 1 min");
        row("no next update once it is over", "SEV2", "send; +5m; status resolved; +1h", NextUpdate, "none");

        row("check-in runs", "SEV2", "+5m", CheckIn, "in 15 min");
        row("check-in is late", "SEV2", "+25m", CheckIn, "late by 5 min");
        row("check-in runs anew", "SEV2", "+15m; check-in; +5m", CheckIn, "in 15 min");
        row("check-in by its own next", "SEV2", "+15m; check-in by 40m; +5m", CheckIn, "in 35 min");
        row("check-in is put off", "SEV2", "+25m; snooze check-in 10m", CheckIn, "put off for 10 min");
        row("check-in ends", "SEV2", "+5m; check-in; status resolved", CheckIn, "met");

        row("hypothesis runs", "SEV2", "hypothesis pool; +10m", Hypothesis, "in 5 min");
        row("hypothesis is late", "SEV2", "hypothesis pool; +16m", Hypothesis, "late by 1 min");
        row("hypothesis has evidence", "SEV2", "hypothesis pool; +10m; evidence pool; +1h", Hypothesis, "met");
        row("hypothesis is decided late", "SEV2", "hypothesis pool; +20m; support pool; +1h", Hypothesis,
            "met late by 5 min");
        row("hypothesis is put off", "SEV2", "hypothesis pool; +16m; snooze hypothesis 10m", Hypothesis,
            "put off for 10 min");
        row("the next one's box begins with the pivot", "SEV2",
            "hypothesis pool; +1m; hypothesis dns; +15m; pivot pool; +5m", Hypothesis, "in 10 min");
        row("hypothesis ends with the response", "SEV2", "hypothesis pool; +16m; status resolved", Hypothesis, "none");

        row("no mitigation, no clock", "SEV2", "+5m", NoImprovement, "none");
        row("no improvement yet", "SEV2", "log mitigation rollback; +5m", NoImprovement, "in 5 min");
        row("no improvement", "SEV2", "log mitigation rollback; +12m", NoImprovement, "late by 2 min");
        row("somebody saw it recover", "SEV2", "log mitigation rollback; +5m; log note latency recovered; +1h",
            NoImprovement, "met");
        row("it was verified, late", "SEV2", "log mitigation rollback; +12m; verify; +1h", NoImprovement,
            "met late by 2 min");
        row("each mitigation anew", "SEV2", "log mitigation rollback; +12m; log mitigation scale; +1m", NoImprovement,
            "in 9 min");
        row("no improvement is put off", "SEV2", "log mitigation rollback; +12m; snooze no-improvement 10m",
            NoImprovement, "put off for 10 min");

        row("evidence runs", "SEV2", "+5m", Evidence, "in 10 min");
        row("evidence is late", "SEV2", "+20m", Evidence, "late by 5 min");
        row("evidence is met", "SEV2", "+5m; log evidence graph; +1h", Evidence, "met");
        row("evidence is met late", "SEV2", "+20m; log evidence graph; +1h", Evidence, "met late by 5 min");
        row("evidence is put off", "SEV2", "+20m; snooze evidence 15m", Evidence, "put off for 15 min");

        row("task runs", "SEV2", "task page 10m; +4m", Task, "in 6 min");
        row("task is late", "SEV2", "task page 10m; +14m", Task, "late by 4 min");
        row("task is done", "SEV2", "task page 10m; +4m; done page; +1h", Task, "met");
        row("task is done late", "SEV2", "task page 10m; +12m; done page", Task, "met late by 2 min");
        row("task is extended", "SEV2", "task page 10m; +12m; extend page 10m; +1m", Task, "in 9 min");
        row("task goes on after the response", "SEV2", "task page 10m; status resolved; +14m", Task, "late by 4 min");

        row("nobody commands", "SEV2", "+5h", Commander, "none");
        row("commander", "SEV2", "command Ana; +3h", Commander, "in 1 h");
        row("commander is late", "SEV2", "command Ana; +5h", Commander, "late by 1 h");
        row("the next one's time", "SEV2", "command Ana; +5h; command Bo; +1h", Commander, "in 3 h");
        row("commander is put off", "SEV2", "command Ana; +5h; snooze commander 30m", Commander, "put off for 30 min");
        row("nobody is told to rotate when it is over", "SEV2", "command Ana; +5h; status resolved", Commander, "none");

        row("no postmortem before the end", "SEV2", "+5h", Postmortem, "none");
        row("postmortem", "SEV2", "status resolved; +40h", Postmortem, "in 8 h");
        row("postmortem is late", "SEV2", "status resolved; +50h", Postmortem, "late by 2 h");
        row("postmortem left the draft", "SEV2", "status resolved; +40h; postmortem review; +40h", Postmortem, "met");
        row("postmortem was finished later", "SEV2", "status resolved; +40h; postmortem review; +40h; postmortem final",
            Postmortem, "met");
        row("postmortem became a draft again", "SEV2",
            "status resolved; +40h; postmortem review; +10h; postmortem draft", Postmortem, "late by 2 h");
        row("postmortem was late", "SEV2", "status resolved; +50h; postmortem review", Postmortem, "met late by 2 h");
        row("postmortem by its target", "SEV2", "target 24h; status resolved; +20h", Postmortem, "in 4 h");
        row("postmortem is put off", "SEV2", "status resolved; +50h; snooze postmortem 30m", Postmortem,
            "put off for 30 min");

        row("root cause", "SEV2", "status resolved; +40h", RootCause, "in 8 h");
        row("root cause is late", "SEV2", "status resolved; +50h", RootCause, "late by 2 h");
        row("root cause was known", "SEV2", "hypothesis pool; support pool; +1m; status resolved; +40h", RootCause,
            "none");
        row("root cause is found", "SEV2", "status resolved; +40h; cause; +40h", RootCause, "met");
        row("somebody follows up, late", "SEV2", "status resolved; +49h; follow-up", RootCause, "met late by 1 h");
        row("root cause is put off", "SEV2", "status resolved; +50h; snooze root-cause 30m", RootCause,
            "put off for 30 min");

        row("reopened: from the new detection", "SEV2",
            "status acknowledged; send; status resolved; +2h; status investigating; +12m", FirstUpdate, "in 18 min");
        row("reopened: the old round is over", "SEV2", "send; status resolved; +2h; status investigating; +12m",
            NextUpdate, "none");
    }
    void stand()
    {
        QFETCH(QString, level);
        QFETCH(QString, steps);
        QFETCH(ClockKind, kind);
        test::ClockScript script({.playbook = test::tickingPlaybook(), .level = level});
        QCOMPARE(script.file.playbook().playbook(), test::tickingPlaybook());
        script.run(steps);
        QTEST(script.stateOf(kind), "expected");
    }

    void offerWhatAnswersThem_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<ClockKind>("kind");
        QTest::addColumn<int>("offer");
        const auto row = [](const char *name, const char *level, const char *steps, ClockKind kind, ClockOffer offer) {
            QTest::newRow(name) << QString::fromLatin1(level) << QString::fromLatin1(steps) << kind << int(offer);
        };
        using enum ClockKind;
        row("what meets it, from the start", "SEV2", "", Acknowledge, ClockOffer::Acknowledge);
        row("nothing to escalate yet", "SEV2", "", Respond, ClockOffer::None);
        row("one level graver", "SEV2", "+31m", Respond, ClockOffer::EscalateSeverity);
        row("along the matrix", "SEV1", "+2h", Resolve, ClockOffer::EscalateAlong);
        row("to the matrix's end", "SEV1",
            "log paged Head of Engineering; log paged CTO; log paged vendor support; +2h", Resolve, ClockOffer::None);
        row("not while it is put off", "SEV2", "+31m; snooze respond 10m", Respond, ClockOffer::None);
        row("again after that", "SEV2", "+31m; snooze respond 10m; +10m", Respond, ClockOffer::EscalateSeverity);
        row("nothing about what is met", "SEV2", "status acknowledged", Acknowledge, ClockOffer::None);
        row("pivot when due", "SEV2", "hypothesis pool; +15m", Hypothesis, ClockOffer::PivotHypothesis);
    }
    void offerWhatAnswersThem()
    {
        QFETCH(QString, level);
        QFETCH(QString, steps);
        QFETCH(ClockKind, kind);
        test::ClockScript script({.playbook = test::tickingPlaybook(), .level = level});
        script.run(steps);
        const auto clock = script.clockOf(kind);
        QVERIFY(clock);
        QTEST(int(offerAt(*clock, script.file.clock.now())), "offer");
    }

    void theMatrixIsWalkedOneByOne()
    {
        test::ClockScript script({.playbook = test::tickingPlaybook(), .level = u"SEV1"_s});
        script.run(u"+2h"_s);
        QStringList asked;
        for (QString next = nextOfMatrix(script.file.playbook().context()); !next.isEmpty();
             next = nextOfMatrix(script.file.playbook().context())) {
            asked.append(next);
            script.file.perform(
                *escalateTo(script.file.playbook().context(), next, *script.clockOf(ClockKind::Resolve)));
        }
        QCOMPARE(asked, (QStringList{u"Head of Engineering"_s, u"CTO"_s, u"Vendor support"_s}));
        const TimelineEntry *line = script.file.incident().timeline().back();
        QCOMPARE(line->kind, EntryKind::Paged);
        QCOMPARE(line->reason, u"resolution target is late by 1 h"_s);
    }

    void aReasonNamesTheClockThatRanOut()
    {
        test::ClockScript script({.playbook = test::tickingPlaybook()});
        script.run(u"+32m; escalate respond"_s);
        QCOMPARE(script.file.incident().facts().severityRank, 1);
        QCOMPARE(script.file.incident().timeline().back()->reason,
                 u"mitigation within the response window is late by 2 min"_s);
    }

    void ofWhatWasRecordedAfterwardsNothingRuns()
    {
        const Instant now = test::MockClock().now();
        test::ClockScript script({.playbook = test::tickingPlaybook(), .at = now, .declared = now - 24h * 30});
        for (const PlaybookClock &clock : clocksOf(script.file.playbook().context()))
            QVERIFY2(clock.met, qPrintable(clock.what));
        script.file.perform(*setMoment(script.file.incident(), Moment::Resolved, now - 24h * 29, now));
        script.run(u"status resolved"_s);
        QCOMPARE(script.stateOf(ClockKind::Postmortem), u"none"_s);
        QCOMPARE(script.stateOf(ClockKind::Resolve), u"met late by 20 h"_s);
        // What somebody gives a time is another matter.
        script.run(u"target 1h; +2h"_s);
        QCOMPARE(script.stateOf(ClockKind::Postmortem), u"late by 1 h"_s);
    }

    void aQuietNightIsNotRecordedAfterwards()
    {
        test::ClockScript script({.playbook = test::tickingPlaybook(), .level = u"SEV4"_s});
        script.run(u"send; +25h"_s);
        QCOMPARE(script.stateOf(ClockKind::NextUpdate), u"late by 1 h"_s);
    }

    void keepBusinessHours_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("declared");
        QTest::addColumn<ClockKind>("kind");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("due");
        const auto row = [](const char *name, const char *zone, const char *declared, ClockKind kind, const char *level,
                            const char *due) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(declared) << kind
                                << QString::fromLatin1(level) << QString::fromLatin1(due);
        };
        using enum ClockKind;
        // The clocks of Berlin go forward on Sunday, 2026-03-29, at 02:00.
        row("over the night of the change", "Europe/Berlin", "2026-03-27T14:00:00Z", Acknowledge, "SEV3",
            "2026-03-30T09:00:00Z");
        row("within a day", "UTC", "2026-03-25T10:00:00Z", Acknowledge, "SEV3", "2026-03-25T14:00:00Z");
        row("back again in autumn", "Europe/Berlin", "2026-10-23T14:00:00Z", Acknowledge, "SEV3",
            "2026-10-26T11:00:00Z");
        row("the next working day is after the holiday and the weekend", "UTC", "2026-04-02T10:00:00Z", Respond, "SEV3",
            "2026-04-06T17:00:00Z");
        row("the next working day across the change", "Europe/Berlin", "2026-03-27T10:00:00Z", Respond, "SEV3",
            "2026-03-30T15:00:00Z");
        row("the next sprint", "UTC", "2026-03-25T10:00:00Z", Respond, "SEV4", "2026-03-30T17:00:00Z");
    }
    void keepBusinessHours()
    {
        QFETCH(QString, zone);
        QFETCH(QString, declared);
        QFETCH(ClockKind, kind);
        QFETCH(QString, level);
        test::ClockScript script(
            {.playbook = test::tickingPlaybook(), .level = level, .zone = zone, .at = *fromIsoUtc(declared)});
        const auto clock = script.clockOf(kind);
        QVERIFY(clock);
        QTEST(toIsoUtc(clock->due), "due");
    }

    void aSpanIsTheSameAcrossADstNight()
    {
        test::ClockScript script({.playbook = test::tickingPlaybook(),
                                  .level = u"SEV1"_s,
                                  .zone = u"Europe/Berlin"_s,
                                  .at = *fromIsoUtc(u"2026-03-29T00:30:00Z")});
        QCOMPARE(toIsoUtc(script.clockOf(ClockKind::Resolve)->due), u"2026-03-29T01:30:00Z"_s);
    }

    void areRightWhenTheClockIsSetBack()
    {
        test::ClockScript script({.playbook = test::tickingPlaybook()});
        script.run(u"+12m"_s);
        QCOMPARE(script.stateOf(ClockKind::Acknowledge), u"late by 2 min"_s);
        script.file.clock.setNow(script.file.clock.now() - 5min);
        QCOMPARE(script.stateOf(ClockKind::Acknowledge), u"in 3 min"_s);
        script.file.clock.setNow(script.file.clock.now() + 24h);
        QCOMPARE(script.stateOf(ClockKind::Acknowledge), u"late by 23 h 57 min"_s);
    }

    void twoWindowsOnOneFileAgree()
    {
        test::ClockScript script({.playbook = test::tickingPlaybook()});
        auto other = Document::open(script.file.path(), script.file.clock,
                                    {.author = u"Bo"_s,
                                     .stateFolder = script.file.folder() + u"/other"_s,
                                     .pollEvery = std::chrono::milliseconds(20)});
        QVERIFY(other);
        const PlaybookRun run(**other, script.file.clock);
        script.run(u"+3m; status acknowledged; hypothesis pool; task page 10m; command Ana; +9m; send by 20m; "
                   "log mitigation rollback; +40m; snooze no-improvement 10m; check-in"_s);
        const auto expected = clocksOf(script.file.playbook().context());
        QTRY_COMPARE(run.clocks(), expected);
        QVERIFY(expected.size() > 10);
        // And whoever opens it anew.
        const PlaybookRun again(script.file.document(), script.file.clock);
        QCOMPARE(again.clocks(), expected);
    }

    void anotherPlaybookOfTheSameRanksKeepsTheHistory()
    {
        test::ClockScript script({.playbook = test::tickingPlaybook()});
        script.run(u"+12m; status acknowledged"_s);
        Playbook other = test::tickingPlaybook();
        other.name = u"other"_s;
        for (PlaybookLevel &level : other.levels) {
            level.level = u"P%1"_s.arg(level.rank - 1);
            level.respond = Limit::within(2h);
        }
        script.file.perform(followPlaybook(script.file.incident(), choiceOf(other, script.file.incident()),
                                           {.now = script.file.clock.now()}));
        QCOMPARE(script.file.incident().facts().severityLevel, u"P1"_s);
        QCOMPARE(script.stateOf(ClockKind::Acknowledge), u"met late by 2 min"_s);
        QCOMPARE(script.stateOf(ClockKind::Respond), u"in 1 h 48 min"_s);
    }

    void aSnoozeNeedsAReasonAndATimeToCome()
    {
        test::ClockScript script({.playbook = test::tickingPlaybook()});
        const Instant now = script.file.clock.now();
        QVERIFY(!snoozeClock(u"k"_s, u"w"_s, now + 10min, {now, {}, u" "_s}));
        QVERIFY(!snoozeClock(u"k"_s, u"w"_s, now, {now, {}, u"busy"_s}));
    }

    void theNextChangeIsTheSoonest()
    {
        test::ClockScript script({.playbook = test::tickingPlaybook()});
        const auto next = [&] {
            return nextChangeOf(clocksOf(script.file.playbook().context()), script.file.clock.now());
        };
        const Instant began = script.file.clock.now();
        QVERIFY(next() == began + 10min);
        script.run(u"+10m"_s);
        QVERIFY(next() == began + 15min);
        script.run(u"snooze acknowledge 10m; +6m"_s);
        QVERIFY(next() == began + 20min);
    }

    void whatConcernsAllIsInTheStrip_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<ClockKind>("kind");
        using enum ClockKind;
        QTest::newRow("an update, before what runs") << u"+1m"_s << FirstUpdate;
        QTest::newRow("what is late, before an update that isn't") << u"+12m"_s << Acknowledge;
        QTest::newRow("a late update first") << u"+40m"_s << FirstUpdate;
        QTest::newRow("a task is for who has it") << u"task page 1m; +2m; status acknowledged"_s << FirstUpdate;
        QTest::newRow("what is put off gives way") << u"+12m; snooze acknowledge 30m"_s << FirstUpdate;
    }
    void whatConcernsAllIsInTheStrip()
    {
        QFETCH(QString, steps);
        QFETCH(ClockKind, kind);
        test::ClockScript script({.playbook = test::tickingPlaybook()});
        script.run(steps);
        const auto clocks = clocksOf(script.file.playbook().context());
        const PlaybookClock *shown = mostUrgentForAll(clocks, script.file.clock.now());
        QVERIFY(shown);
        QCOMPARE(nameOf(shown->kind), nameOf(kind));
    }

    void aRunTicksWhenAClockFallsDue()
    {
        test::ClockScript script({.playbook = test::tickingPlaybook()});
        QSignalSpy ticked(&script.file.playbook(), &PlaybookRun::ticked);
        QVERIFY(!script.file.playbook().clocks().isEmpty());
        QVERIFY(ticked.wait());
        QVERIFY(ticked.wait());
    }

    void aDraftUpdateTakesThePlaybooksWords_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<ClockKind>("clock");
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("promises");
        QTest::newRow("first") << u"+1m"_s << ClockKind::FirstUpdate << u"We look into it."_s << true;
        QTest::newRow("next") << u"send by 20m; +1m"_s << ClockKind::NextUpdate << u"Still on it."_s << true;
        QTest::newRow("next, to customers")
            << u"send customer by 20m; +1m"_s << ClockKind::NextUpdate << u"Dear customers, still on it."_s << true;
        QTest::newRow("last") << u"send by 20m; +1m; moment restored"_s << ClockKind::NextUpdate << u"It is over."_s
                              << false;
        // For them there are no such words.
        QTest::newRow("last, to customers")
            << u"send customer by 20m; +1m; moment restored"_s << ClockKind::NextUpdate << QString() << true;
    }
    void aDraftUpdateTakesThePlaybooksWords()
    {
        QFETCH(QString, steps);
        QFETCH(ClockKind, clock);
        QFETCH(QString, body);
        QFETCH(bool, promises);
        using enum MessageUse;
        Playbook playbook = test::tickingPlaybook();
        playbook.messages = {
            {u"other"_s, u"t"_s, Audience::Internal, {}, {}, {}, u"Never by itself."_s},
            {u"first"_s, u"t"_s, Audience::Internal, {FirstUpdate}, {}, {}, u"We look into it."_s},
            {u"next"_s, u"t"_s, Audience::Internal, {NextUpdate}, {}, {}, u"Still on it."_s},
            {u"page"_s,
             u"t"_s,
             Audience::Customer,
             {FirstUpdate, NextUpdate},
             {},
             {},
             u"Dear customers, still on it."_s},
            {u"over"_s, u"t"_s, Audience::Internal, {FinalUpdate}, {}, {}, u"It is over."_s},
        };
        test::ClockScript script({.playbook = playbook});
        script.run(steps);
        const MessageDraft draft = updateFor(script.file.playbook().context(), *script.clockOf(clock));
        QCOMPARE(draft.body, body);
        QCOMPARE(draft.nextUpdateBy.has_value(), promises);
    }

    void aDraftUpdateIsPrefilled()
    {
        test::ClockScript script({.playbook = test::tickingPlaybook()});
        script.file.perform(setFact<&IncidentFacts::impact>(script.file.incident(), u"Nobody can pay"_s));
        const auto clock = script.clockOf(ClockKind::FirstUpdate);
        const MessageDraft draft = updateFor(script.file.playbook().context(), *clock);
        QCOMPARE(draft.subject, u"SEV2: Checkout returns 502"_s);
        QVERIFY(draft.body.contains(u"Nobody can pay"_s));
        QVERIFY(draft.nextUpdateBy == script.file.clock.now() + 30min);
        // What a check-in began isn't begun again.
        QVERIFY(draftFor(script.file.incident(), *clock).isNull());
        script.run(u"+1m; check-in"_s);
        QVERIFY(!draftFor(script.file.incident(), *clock).isNull());
    }
};

EVENKEEL_TEST(ClocksTest);
#include "tst_clocks.moc"
