// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/playbookverbs.h"
#include "models/incident/commands/taskverbs.h"
#include "models/items/duewatch.h"
#include "tests/support/documentfixture.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DueWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnceWhenSomethingFallsDue()
    {
        test::DocumentFixture file({.playbook = test::quietPlaybook()});
        DueWatch watch(file.playbook(), file.clock);
        QSignalSpy fell(&watch, &DueWatch::fellDue);
        QVERIFY(!watch.next());
        delegate(file, u"call the vendor"_s, file.clock.now() + 10min);
        QVERIFY(watch.next());
        QVERIFY(watch.next()->what.contains(u"call the vendor"_s));
        file.clock.advance(9min);
        file.playbook().tick();
        QCOMPARE(fell.count(), 0);
        file.clock.advance(1min);
        file.playbook().tick();
        file.playbook().tick();
        QCOMPARE(fell.count(), 1);
        QCOMPARE(watch.overdueCount(), 1);
        QVERIFY(!watch.next());
    }

    void waitsUntilTheWindowIsPainted()
    {
        test::DocumentFixture file({.playbook = test::quietPlaybook()});
        delegate(file, u"call the vendor"_s, file.clock.now() + 10min);
        PlaybookRun run(file.document(), file.clock);
        run.wait();
        DueWatch watch(run, file.clock);
        run.tick();
        QVERIFY(!run.isRead());
        QSignalSpy fell(&watch, &DueWatch::fellDue);
        run.begin();
        file.clock.advance(10min);
        run.tick();
        QCOMPARE(fell.count(), 1);
    }

    void tellsAfterASleep()
    {
        test::DocumentFixture file({.playbook = test::quietPlaybook()});
        DueWatch watch(file.playbook(), file.clock);
        QSignalSpy fell(&watch, &DueWatch::fellDue);
        delegate(file, u"one"_s, file.clock.now() + 10min);
        delegate(file, u"two"_s, file.clock.now() + 20min);
        file.clock.advance(3h);
        file.playbook().tick();
        QCOMPARE(fell.count(), 2);
    }

    void keepsQuietAboutWhatIsLateAlready()
    {
        test::DocumentFixture file({.playbook = test::quietPlaybook()});
        delegate(file, u"before the watch"_s, file.clock.now() - 1min);
        DueWatch watch(file.playbook(), file.clock);
        QSignalSpy fell(&watch, &DueWatch::fellDue);
        delegate(file, u"imported late"_s, file.clock.now() - 1min);
        file.playbook().tick();
        QCOMPARE(fell.count(), 0);
        QCOMPARE(watch.overdueCount(), 2);
    }

    void whatIsPutOffIsToldAgainInItsTime()
    {
        test::DocumentFixture file({.playbook = test::tickingPlaybook()});
        DueWatch watch(file.playbook(), file.clock);
        QStringList told;
        connect(&watch, &DueWatch::fellDue, this,
                [&](const PlaybookClock &clock) { told.append(QString(nameOf(clock.kind))); });
        const auto advance = [&](Duration by) {
            file.clock.advance(by);
            file.playbook().tick();
        };
        advance(10min);
        QCOMPARE(told, QStringList{u"acknowledge"_s});
        const PlaybookClock clock =
            *std::ranges::find(file.playbook().clocks(), ClockKind::Acknowledge, &PlaybookClock::kind);
        const Instant now = file.clock.now();
        file.perform(*snoozeClock(clock.key(), clock.what, now + 4min, {now, {}, u"on the phone"_s}));
        QCOMPARE(watch.overdueCount(), 0);
        advance(3min);
        QCOMPARE(told.size(), 1);
        advance(1min);
        advance(1s);
        QCOMPARE(told, (QStringList{u"acknowledge"_s, u"acknowledge"_s}));
    }

    void anExtendedTaskIsToldAgain()
    {
        test::DocumentFixture file({.playbook = test::quietPlaybook()});
        DueWatch watch(file.playbook(), file.clock);
        QSignalSpy fell(&watch, &DueWatch::fellDue);
        delegate(file, u"call"_s, file.clock.now() + 10min);
        file.clock.advance(10min);
        file.playbook().tick();
        file.perform(*extendTask(file.incident(), file.incident().actions().all().front()->id, 10min,
                                 {.now = file.clock.now()}));
        file.clock.advance(10min);
        file.playbook().tick();
        QCOMPARE(fell.count(), 2);
    }

    void aClockSetBackTellsNothingTwice()
    {
        test::DocumentFixture file({.playbook = test::quietPlaybook()});
        DueWatch watch(file.playbook(), file.clock);
        QSignalSpy fell(&watch, &DueWatch::fellDue);
        delegate(file, u"call"_s, file.clock.now() + 10min);
        file.clock.advance(10min);
        file.playbook().tick();
        file.clock.setNow(file.clock.now() - 1h);
        file.playbook().tick();
        QCOMPARE(watch.overdueCount(), 0);
        file.clock.advance(1h);
        file.playbook().tick();
        QCOMPARE(fell.count(), 1);
    }

    void nothingFallsDueInThePast()
    {
        test::DocumentFixture file({.playbook = test::quietPlaybook()});
        delegate(file, u"call"_s, file.clock.now() + 10min);
        DueWatch watch(file.playbook(), file.clock);
        QSignalSpy fell(&watch, &DueWatch::fellDue);
        file.document().showPast(file.incident(), file.clock.now());
        file.clock.advance(10min);
        file.playbook().tick();
        QCOMPARE(fell.count(), 0);
        file.document().showNow();
        QCOMPARE(fell.count(), 1);
    }

private:
    static void delegate(test::DocumentFixture &file, const QString &text, Instant due)
    {
        EntryDraft draft;
        draft.kind = EntryKind::Action;
        draft.text = text;
        draft.owner = u"Ana"_s;
        draft.due = due;
        file.perform(logEntry(draft, file.clock.now()).changes);
    }
};

EVENKEEL_TEST(DueWatchTest);
#include "tst_duewatch.moc"
