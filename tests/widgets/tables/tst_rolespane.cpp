// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/items/rolesmodel.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/tables/actionspane.h"
#include "widgets/tables/rolespane.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class RolesPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsCompletedWhileItIsTyped()
    {
        test::DocumentFixture fixture;
        fixture.perform(
            {addAction(u"look at the pool"_s, ActionCategory::Task, {}, u"Francesca"_s, {}, fixture.clock.now())});
        Navigator navigator;
        RolesPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        pane.resize(400, 300);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.view().setFocus();
        QTest::keyClick(&pane.view(), Qt::Key_F);
        auto *line = pane.view().findChild<QLineEdit *>();
        QVERIFY(line && line->completer());
        QTest::keyClicks(line, u"ra"_s);
        QAbstractItemView *offered = line->completer()->popup();
        QVERIFY(offered->isVisible());
        QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        QCOMPARE(line->text(), u"Francesca"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(fixture.incident().holderOf(u"commander"));
        QCOMPARE(fixture.incident().holderOf(u"commander")->person, u"Francesca"_s);
    }

    void theReaderStaysWhereItIsThroughAReset()
    {
        test::DocumentFixture fixture;
        Navigator navigator;
        ActionsPane actions({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        const Change first = addAction(u"first"_s, ActionCategory::Task, {}, {}, {}, fixture.clock.now());
        fixture.perform({first});
        actions.view().setCurrentIndex(actions.model().indexOf(first.id, 1));
        QSignalSpy reset(&actions.model(), &QAbstractItemModel::modelReset);
        Changes many;
        for (int i = 0; i <= EntityListModel::MostRows; ++i)
            many += addAction(u"more"_s, ActionCategory::Task, {}, {}, fixture.clock.now() + std::chrono::minutes(i),
                              fixture.clock.now());
        fixture.perform(many);
        QVERIFY(!reset.isEmpty());
        QCOMPARE(actions.view().currentIndex(), actions.model().indexOf(first.id, 1));
    }

    void aNewNameNeedsNoOffer()
    {
        test::DocumentFixture fixture;
        fixture.perform(
            {addAction(u"look at the pool"_s, ActionCategory::Task, {}, u"Anabel"_s, {}, fixture.clock.now())});
        Navigator navigator;
        RolesPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.view().setFocus();
        QTest::keyClick(&pane.view(), Qt::Key_A);
        auto *line = pane.view().findChild<QLineEdit *>();
        QVERIFY(line && line->completer());
        QTest::keyClicks(line, u"na"_s);
        // What is offered has the keyboard, and hands Enter on while nothing of it is chosen.
        QWidget *typing =
            line->completer()->popup()->isVisible() ? line->completer()->popup() : static_cast<QWidget *>(line);
        QTest::keyClick(typing, Qt::Key_Return);
        if (line->isVisible() && !fixture.incident().holderOf(u"commander"))
            QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(fixture.incident().holderOf(u"commander"));
        QCOMPARE(fixture.incident().holderOf(u"commander")->person.toLower(), u"ana"_s);
    }
};

EVENKEEL_TEST(RolesPaneTest);
#include "tst_rolespane.moc"
