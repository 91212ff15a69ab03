// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/playbook/rotation.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/now/nowoffers.h"
#include "widgets/now/nowpane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class NowPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void teachesWhileNothingIsDue()
    {
        test::DocumentFixture fixture;
        Navigator navigator;
        NowPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        pane.show();
        QVERIFY(pane.findChild<QListView *>()->isHidden());
        QVERIFY(pane.findChild<QLabel *>()->text().startsWith(u"Nothing is due."_s));
    }

    void goesToWhatItConcerns_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Enter") << true;
        QTest::newRow("a press") << false;
    }
    void goesToWhatItConcerns()
    {
        QFETCH(bool, byKey);
        test::DocumentFixture fixture;
        Navigator navigator;
        NowPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        const Change task =
            addAction(u"page"_s, ActionCategory::Task, {}, {}, fixture.clock.now() + 9min, fixture.clock.now());
        fixture.perform({task});
        auto *list = pane.findChild<QListView *>();
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QVERIFY(list->isVisible());
        QSignalSpy arrived(&navigator, &Navigator::arrived);
        if (byKey) {
            QTest::keyClick(list, Qt::Key_Down);
            QTest::keyClick(list, Qt::Key_Return);
        } else {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(list->model()->index(0, 0)).center());
        }
        QVERIFY(arrived.count() >= 1);
        QCOMPARE(navigator.current(), (EntityRef{EntityKind::ActionItem, task.id}));
    }

    void aLateTaskIsAskedAboutExtendedAndReassignedByKeys()
    {
        test::DocumentFixture fixture;
        Navigator navigator;
        NowPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        const Change task =
            addAction(u"page"_s, ActionCategory::Task, {}, u"Ana"_s, fixture.clock.now() + 1min, fixture.clock.now());
        fixture.perform({task});
        const auto item = [&] { return fixture.incident().actions().find(task.id); };
        auto *list = pane.findChild<QListView *>();
        auto *offers = pane.findChild<NowOffers *>();
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        list->setFocus();
        // Nothing is offered before its time.
        QVERIFY(offers->isHidden());
        QTest::keyClick(list, Qt::Key_A);
        QVERIFY(!fixture.document().undoStack().undoName().contains(u"ask"_s));
        fixture.clock.advance(3min);
        QTRY_VERIFY(offers->isVisible());
        QCOMPARE(test::unnamedControls(pane), QStringList());

        QTest::keyClick(list, Qt::Key_A);
        QCOMPARE(fixture.incident().timeline().back()->text, u"asked @Ana about: page"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"@Ana how does it stand: page?"_s);

        QTest::keyClick(list, Qt::Key_R);
        QVERIFY(offers->edit().isVisible());
        QTest::keyClicks(&offers->edit(), u"@Bo"_s);
        QTest::keyClick(&offers->edit(), Qt::Key_Return);
        QCOMPARE(item()->owner, u"Bo"_s);
        QVERIFY(offers->edit().isHidden());
        QTRY_VERIFY(list->hasFocus());

        QTest::keyClick(list, Qt::Key_E);
        QCOMPARE(offers->edit().text(), u"10 min"_s);
        QTest::keyClick(&offers->edit(), Qt::Key_Escape);
        QVERIFY(offers->edit().isHidden());
        QTest::keyClick(list, Qt::Key_E);
        QTest::keyClick(&offers->edit(), Qt::Key_Return);
        QVERIFY(item()->due == fixture.clock.now() + 10min);
        // It is no longer late.
        QVERIFY(offers->isHidden());
    }

    void whatIsMostUrgentIsAtHandUnlessSomebodyChose()
    {
        test::DocumentFixture fixture;
        Navigator navigator;
        QWidget window;
        NowPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()}, &window);
        QLineEdit elsewhere(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        elsewhere.setFocus();
        const auto add = [&](const QString &text, std::chrono::minutes in) {
            fixture.perform(
                {addAction(text, ActionCategory::Task, {}, u"Bo"_s, fixture.clock.now() + in, fixture.clock.now())});
        };
        auto *list = pane.findChild<QListView *>();
        const auto current = [&] { return list->currentIndex().data().toString().section(u": "_s, 1); };
        add(u"late one"_s, 30min);
        add(u"soon one"_s, 10min);
        QCOMPARE(current(), u"soon one"_s);

        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        elsewhere.setFocus();
        add(u"sooner one"_s, 5min);
        QCOMPARE(current(), u"late one"_s);
    }

    void aTiredCommanderIsOfferedAHandover()
    {
        test::DocumentFixture fixture;
        Navigator navigator;
        NowPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        fixture.perform(assignRole(fixture.incident(), u"commander"_s, u"Ana"_s, {.now = fixture.clock.now()}));
        auto *list = pane.findChild<QListView *>();
        pane.show();
        fixture.clock.advance(RotateCommanderAfter);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QSignalSpy requested(&pane, &NowPane::handOverRequested);
        QTest::keyClick(list, Qt::Key_H);
        QCOMPARE(requested.count(), 1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 0);
    }

    void theTimeGoesOn()
    {
        test::DocumentFixture fixture;
        Navigator navigator;
        NowPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        fixture.perform(
            {addAction(u"page"_s, ActionCategory::Task, {}, {}, fixture.clock.now() + 9min, fixture.clock.now())});
        const QModelIndex index = pane.findChild<QListView *>()->model()->index(0, 0);
        QCOMPARE(index.data().toString(), u"in 9 min\nAction: page"_s);
        fixture.clock.advance(13min);
        QTRY_COMPARE(index.data().toString(), u"late by 4 min\nAction: page"_s);
    }
};

EVENKEEL_TEST(NowPaneTest);
#include "tst_nowpane.moc"
