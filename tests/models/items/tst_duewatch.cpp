// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/entryverbs.h"
#include "models/items/duewatch.h"
#include "tests/support/documentfixture.h"
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
        test::DocumentFixture file;
        DueWatch watch(file.document(), file.clock);
        QSignalSpy fell(&watch, &DueWatch::fellDue);
        QVERIFY(!watch.next());
        delegate(file, u"call the vendor"_s, file.clock.now() + 10min);
        QVERIFY(watch.next());
        QVERIFY(watch.next()->what.contains(u"call the vendor"_s));
        file.clock.advance(9min);
        watch.tick();
        QCOMPARE(fell.count(), 0);
        file.clock.advance(1min);
        watch.tick();
        watch.tick();
        QCOMPARE(fell.count(), 1);
        QCOMPARE(watch.overdueCount(), 1);
        QVERIFY(!watch.next());
    }

    void tellsAfterASleep()
    {
        test::DocumentFixture file;
        DueWatch watch(file.document(), file.clock);
        QSignalSpy fell(&watch, &DueWatch::fellDue);
        delegate(file, u"one"_s, file.clock.now() + 10min);
        delegate(file, u"two"_s, file.clock.now() + 20min);
        file.clock.advance(3h);
        watch.tick();
        QCOMPARE(fell.count(), 2);
    }

    void keepsQuietAboutWhatIsLateAlready()
    {
        test::DocumentFixture file;
        delegate(file, u"before the watch"_s, file.clock.now() - 1min);
        DueWatch watch(file.document(), file.clock);
        QSignalSpy fell(&watch, &DueWatch::fellDue);
        delegate(file, u"imported late"_s, file.clock.now() - 1min);
        watch.tick();
        QCOMPARE(fell.count(), 0);
        QCOMPARE(watch.overdueCount(), 2);
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
