// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/checklist/checklistpane.h"
#include "widgets/common/navigator.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ChecklistPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void addsAndChecksByKeys()
    {
        test::DocumentFixture fixture;
        Navigator navigator;
        ChecklistPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        auto *list = pane.findChild<QListView *>();
        auto *text = pane.findChild<QLineEdit *>();
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QVERIFY(list->isHidden());
        QTest::keyClicks(text, u"open the bridge"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(text->text(), QString());
        QVERIFY(list->isVisible());
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(list->model()->rowCount(), 1);

        auto *category = pane.findChild<QComboBox *>();
        QTest::keyClick(category, Qt::Key_End);
        QTest::keyClicks(text, u"orders go through"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(fixture.incident().actions().all().back()->category, ActionCategory::Verification);

        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(fixture.incident().actions().all().front()->done);
        QCOMPARE(list->model()->index(1, 0).data().toString(), u"open the bridge"_s);
        // It is still the current one, where it went.
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!fixture.incident().actions().all().front()->done);
    }

    void followsTheNavigator()
    {
        test::DocumentFixture fixture;
        Navigator navigator;
        ChecklistPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        const Change step = addAction(u"b"_s, ActionCategory::Task, {}, {}, {}, fixture.clock.now());
        fixture.perform({addAction(u"a"_s, ActionCategory::Task, {}, {}, {}, fixture.clock.now()), step});
        navigator.goTo({EntityKind::ActionItem, step.id});
        QCOMPARE(pane.findChild<QListView *>()->currentIndex().data().toString(), u"b"_s);
    }
};

EVENKEEL_TEST(ChecklistPaneTest);
#include "tst_checklistpane.moc"
