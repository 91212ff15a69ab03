// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/now/nowpane.h"

#include <QLabel>
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
        NowPane pane({fixture.document(), fixture.clock, navigator});
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
        NowPane pane({fixture.document(), fixture.clock, navigator});
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

    void theTimeGoesOn()
    {
        test::DocumentFixture fixture;
        Navigator navigator;
        NowPane pane({fixture.document(), fixture.clock, navigator});
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
