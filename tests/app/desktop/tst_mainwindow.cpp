// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/statusverbs.h"
#include "tests/app/desktop/openwindow.h"
#include "tests/support/testrunner.h"
#include "widgets/catchup/catchupsheet.h"
#include "widgets/common/bannerbar.h"
#include "widgets/guardrail/guardrailbar.h"
#include "widgets/handover/handoversheet.h"
#include "widgets/timeline/timelinepane.h"

#include <QDockWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void logsAndUndoesByName()
    {
        test::OpenWindow w;
        w.log(u"!d roll back"_s);
        QVERIFY(w.shows(u"roll back"_s));
        QAction *undo = w.window.actions().action(ActionId::Undo);
        QVERIFY(undo->text().contains(u"log entry"_s));
        undo->trigger();
        QVERIFY(!w.shows(u"roll back"_s));
        w.window.actions().action(ActionId::Redo)->trigger();
        QVERIFY(w.shows(u"roll back"_s));
    }

    void showsWhatAnotherWindowLogs()
    {
        test::OpenWindow w;
        w.file.log(u"from the other window"_s);
        QTRY_VERIFY(w.shows(u"from the other window"_s));
    }

    void everyDockHasAWayBack()
    {
        test::OpenWindow w;
        for (QDockWidget *dock : w.window.layout().all()) {
            dock->setFloating(true);
            dock->close();
            QVERIFY(dock->toggleViewAction()->isEnabled());
        }
        w.window.actions().action(ActionId::ResetLayout)->trigger();
        for (const QDockWidget *dock : w.window.layout().all()) {
            QVERIFY2(!dock->isHidden(), qPrintable(dock->objectName()));
            QVERIFY(!dock->isFloating());
        }
    }

    void anArrangementThatCannotBeReadIsLeft_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("garbage") << QByteArray("garbage");
        QTest::newRow("cut off") << QByteArray("\x00\x00\x00\xff\x00\x00\x00\x01", 8);
    }
    void anArrangementThatCannotBeReadIsLeft()
    {
        QFETCH(QByteArray, state);
        test::OpenWindow w;
        w.window.restoreArrangement(state, state);
        for (const QDockWidget *dock : w.window.layout().all())
            QVERIFY2(!dock->isHidden(), qPrintable(dock->objectName()));
    }

    void anArrangementComesBack()
    {
        test::OpenWindow w;
        w.window.layout().dock(PaneId::Evidence)->close();
        const QByteArray state = w.window.layout().state();
        w.window.actions().action(ActionId::ResetLayout)->trigger();
        QVERIFY(!w.window.layout().dock(PaneId::Evidence)->isHidden());
        w.window.restoreArrangement({}, state);
        QVERIFY(w.window.layout().dock(PaneId::Evidence)->isHidden());
    }

    void theReviewHasThePostmortemInItsCentre()
    {
        test::OpenWindow w;
        const QWidget *centre = w.window.centralWidget();
        QVERIFY(centre->isAncestorOf(&w.window.timeline()));
        w.window.actions().action(ActionId::WorkspaceReview)->trigger();
        QVERIFY(centre->isAncestorOf(w.window.layout().pane(PaneId::Postmortem)));
        QVERIFY(w.window.layout().pane(PaneId::Postmortem)->isVisible());
        QVERIFY(w.window.timeline().isVisible());
        QVERIFY(w.window.layout().dock(PaneId::Postmortem)->isHidden());
        w.window.actions().action(ActionId::WorkspaceRespond)->trigger();
        QVERIFY(centre->isAncestorOf(&w.window.timeline()));
        QVERIFY(w.window.timeline().isVisible());
        QVERIFY(w.window.layout().dock(PaneId::Timeline)->isHidden());
    }

    void eachWorkspaceKeepsItsArrangement()
    {
        test::OpenWindow w;
        w.window.layout().dock(PaneId::Evidence)->close();
        w.window.actions().action(ActionId::WorkspaceReview)->trigger();
        QVERIFY(!w.window.layout().dock(PaneId::Evidence)->isHidden());
        w.window.layout().dock(PaneId::Comms)->close();
        const QByteArray state = w.window.layout().state();
        w.window.actions().action(ActionId::WorkspaceRespond)->trigger();
        QVERIFY(w.window.layout().dock(PaneId::Evidence)->isHidden());
        QVERIFY(!w.window.layout().dock(PaneId::Comms)->isHidden());

        test::OpenWindow later;
        later.window.restoreArrangement({}, state);
        QVERIFY(later.window.actions().action(ActionId::WorkspaceReview)->isChecked());
        QVERIFY(later.window.layout().dock(PaneId::Comms)->isHidden());
        later.window.actions().action(ActionId::WorkspaceRespond)->trigger();
        QVERIFY(later.window.layout().dock(PaneId::Evidence)->isHidden());
    }

    void aGuardrailIsMendedOrPassedInTheWindow()
    {
        test::OpenWindow w;
        const auto become = [&](IncidentStatus status) {
            return w.window.document().perform(
                u"status"_s, changeStatus(w.window.document().incident(), status, {.now = w.file.clock.now()}));
        };
        QVERIFY(!become(IncidentStatus::Mitigating));
        auto *bar = w.window.findChild<GuardrailBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(!w.window.banner().isVisible());
        for (auto *button : bar->findChildren<QToolButton *>())
            if (button->text() == u"I take command"_s) {
                button->click();
                break;
            }
        QCOMPARE(w.window.document().incident().facts().status, IncidentStatus::Mitigating);
        QCOMPARE(w.window.document().incident().holderOf(u"commander")->person, u"Bo"_s);
    }

    void sheetsLieBesideTheWindow()
    {
        auto w = std::make_unique<test::OpenWindow>();
        w->window.actions().action(ActionId::HandOver)->trigger();
        w->window.actions().action(ActionId::CatchUp)->trigger();
        w->window.actions().action(ActionId::CatchUp)->trigger();
        QCOMPARE(w->window.findChildren<HandoverSheet *>().size(), 1);
        QCOMPARE(w->window.findChildren<CatchUpSheet *>().size(), 1);
        QVERIFY(!w->window.findChild<HandoverSheet *>()->isModal());
        w->log(u"still typing"_s);
        QVERIFY(w->shows(u"still typing"_s));
        w.reset();
    }

    void closesWhenAllIsOnTheDisk()
    {
        test::OpenWindow w;
        w.log(u"last words"_s);
        QSignalSpy closed(&w.window, &MainWindow::closed);
        QVERIFY(w.window.close());
        QCOMPARE(closed.count(), 1);
        QCOMPARE(w.window.document().pendingCount(), 0);
    }
};

EVENKEEL_TEST(MainWindowTest);
#include "tst_mainwindow.moc"
