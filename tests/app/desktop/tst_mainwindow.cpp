// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/incident/commands/whyverbs.h"
#include "tests/app/desktop/openwindow.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testrunner.h"
#include "widgets/catchup/catchupsheet.h"
#include "widgets/common/bannerbar.h"
#include "widgets/find/findbar.h"
#include "widgets/guardrail/guardrailbar.h"
#include "widgets/handover/handoversheet.h"
#include "widgets/timeline/logedit.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/timelinepane.h"
#include "widgets/timetravel/momentslider.h"
#include "widgets/timetravel/timetravelbar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    // Its centre is made while the window manager puts it up; the keyboard is in the log line then.
    void goesToTheScreenBeforeItsCentreIsMade()
    {
        test::DocumentFixture file;
        auto document =
            Document::open(file.path(), file.clock, {.author = u"Bo"_s, .stateFolder = file.folder() + u"/second"_s});
        QVERIFY(document);
        MainWindow window(*std::move(document), file.clock);
        window.restoreArrangement({}, {});
        QVERIFY(!window.findChild<TimelinePane *>());
        window.show();
        QTRY_VERIFY(window.findChild<TimelinePane *>());
        QCOMPARE(window.focusWidget(), &window.timeline().logLine().edit());
        QVERIFY(window.timeline().isVisible());
    }

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

    void shortcutsReachTheWindowFromTheLogLine()
    {
        test::OpenWindow w;
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QLineEdit &line = w.window.timeline().logLine().edit();
        line.setFocus();
        QSignalSpy exported(&w.window, &MainWindow::exportRequested);
        QTest::keyClicks(&line, u"half a line"_s);
        QTest::keyClick(&line, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(exported.count(), 1);
        // Undo is the field's while it has something of its own to undo.
        QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(line.text().isEmpty());
        w.log(u"by mistake"_s);
        QVERIFY(w.shows(u"by mistake"_s));
        QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!w.shows(u"by mistake"_s));
        // A word before the cursor, and not the entry.
        w.log(u"stays"_s);
        QTest::keyClicks(&line, u"two words"_s);
        QTest::keyClick(&line, Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(line.text(), u"two "_s);
        QVERIFY(w.shows(u"stays"_s));
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

    void floatingPanesAreDockedByAnAction()
    {
        test::OpenWindow w;
        const DockLayout &layout = w.window.layout();
        for (const PaneId pane : {PaneId::Roles, PaneId::Comms})
            layout.dock(pane)->setFloating(true);
        w.window.actions().action(ActionId::DockPanes)->trigger();
        for (const PaneId pane : {PaneId::Roles, PaneId::Comms})
            QVERIFY(!layout.dock(pane)->isFloating());
    }

    void keyboardGoesToAPaneThatFloats()
    {
        test::OpenWindow w;
        QWidget *pane = w.window.layout().pane(PaneId::Roles);
        w.window.layout().dock(PaneId::Roles)->setFloating(true);
        w.window.activateWindow();
        QTRY_VERIFY(w.window.isActiveWindow());
        w.window.findChild<Panes *>()->enter(PaneId::Roles);
        QTRY_VERIFY(pane->window() != &w.window && pane->isActiveWindow());
        QTRY_VERIFY(pane->isAncestorOf(QApplication::focusWidget()) || pane->hasFocus());
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

    void theKeyboardStaysWhereItWasInEachWorkspace()
    {
        test::OpenWindow w;
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QLineEdit &line = w.window.timeline().logLine().edit();
        line.setFocus();
        for (const ActionId workspace :
             {ActionId::WorkspaceReview, ActionId::WorkspaceCommunicate, ActionId::WorkspaceRespond}) {
            w.window.actions().action(workspace)->trigger();
            QVERIFY(line.hasFocus());
        }
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
        // From the log line it is one key away.
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.window.timeline().logLine().focusEdit();
        QTest::keyClick(&w.window, Qt::Key_F6);
        QVERIFY(bar->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(&w.window, Qt::Key_F6);
        QVERIFY(!bar->isAncestorOf(QApplication::focusWidget()));
        for (auto *button : bar->findChildren<QToolButton *>())
            if (button->text() == u"I take command"_s) {
                button->click();
                break;
            }
        QCOMPARE(w.window.document().incident().facts().status, IncidentStatus::Mitigating);
        QCOMPARE(w.window.document().incident().holderOf(u"commander")->person, u"Bo"_s);
    }

    void theKeyboardPassesByWhatNobodySees()
    {
        test::OpenWindow w({.playbook = test::quietPlaybook()});
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        DockLayout &layout = w.window.layout();
        const QWidget *begin = QApplication::focusWidget();
        QCOMPARE(begin, &w.window.timeline().logLine().edit());
        int places = 0;
        do {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(DockLayout::isSeen(QApplication::focusWidget()));
            QVERIFY(!layout.pane(PaneId::Comms)->isAncestorOf(QApplication::focusWidget()));
        } while (QApplication::focusWidget() != begin && ++places < 100);
        QVERIFY(places < 100);
        // Now is empty here.
        for (const PaneId pane :
             {PaneId::Situation, PaneId::Roles, PaneId::Checklist, PaneId::Hypotheses, PaneId::Timeline}) {
            QTest::keyClick(&w.window, Qt::Key_F6);
            QVERIFY(layout.pane(pane)->isAncestorOf(QApplication::focusWidget()));
        }
        QTest::keyClick(&w.window, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(layout.pane(PaneId::Hypotheses)->isAncestorOf(QApplication::focusWidget()));
        // Also when what has the keyboard goes away.
        w.window.actions().action(ActionId::WorkspaceCommunicate)->trigger();
        w.window.actions().action(ActionId::WorkspaceReview)->trigger();
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

    void travelsInTimeByKeys()
    {
        test::OpenWindow w;
        w.log(u"first"_s);
        w.file.clock.advance(std::chrono::minutes(1));
        w.log(u"second"_s);
        QTRY_COMPARE(w.window.document().pendingCount(), 0);
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QTest::keyClick(&w.window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        TimeTravelBar &bar = w.window.timeTravel();
        QTRY_VERIFY(w.window.document().shownAt());
        QVERIFY(bar.slider().hasFocus());
        QTest::keyClick(&bar.slider(), Qt::Key_Left);
        QTRY_VERIFY(!w.shows(u"second"_s));
        QVERIFY(w.shows(u"first"_s));
        QVERIFY(bar.text().contains(u"read-only"_s));
        QVERIFY(w.window.windowTitle().contains(u"read-only"_s));
        QVERIFY(w.window.timeline().logLine().edit().isReadOnly());
        QVERIFY(!w.window.actions().action(ActionId::Undo)->isEnabled());
        QTest::keyClick(&bar.slider(), Qt::Key_Escape);
        QTRY_VERIFY(w.shows(u"second"_s));
        QVERIFY(!bar.isVisible());
        QVERIFY(!w.window.timeline().logLine().edit().isReadOnly());
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

    void findsAndGoesThere_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<PaneId>("pane");
        QTest::newRow("line") << u"needle line"_s << PaneId::Timeline;
        QTest::newRow("hypothesis") << u"needle pool"_s << PaneId::Hypotheses;
        QTest::newRow("fact") << u"needle fails"_s << PaneId::Situation;
        QTest::newRow("system") << u"needle-db"_s << PaneId::Situation;
        QTest::newRow("link") << u"needle.example"_s << PaneId::Situation;
        QTest::newRow("section") << u"needle summary"_s << PaneId::Postmortem;
        QTest::newRow("why") << u"needle cause"_s << PaneId::Postmortem;
        QTest::newRow("factor") << u"needle limits"_s << PaneId::Postmortem;
    }
    void findsAndGoesThere()
    {
        QFETCH(QString, words);
        QFETCH(PaneId, pane);
        test::OpenWindow w;
        Document &document = w.window.document();
        const Instant now = w.file.clock.now();
        const auto perform = [&](const Changes &changes) { QVERIFY(document.perform(u"set up"_s, changes)); };
        perform(logEntry({.text = u"needle line"_s, .occurred = {now, {}, false}}, now).changes);
        perform(logEntry({.kind = EntryKind::Hypothesis, .text = u"needle pool"_s, .occurred = {now, {}, false}}, now)
                    .changes);
        perform(setFact<&IncidentFacts::workaround>(document.incident(), u"needle fails"_s));
        perform(addToList(document.incident(), ListName::System, {u"needle-db"_s}, now));
        perform(setLink(document.incident(), LinkPurpose::Dashboard, u"https://needle.example"_s, now));
        perform(writeSection(document.incident(), SectionKey::Lessons, u"needle summary"_s, now));
        perform(*answerWhy(document.incident(), 1, u"needle cause"_s, now));
        perform(addToList(document.incident(), ListName::Factor, {u"needle limits"_s}, now));

        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.window.timeline().logLine().edit().setFocus();
        QTest::keyClick(&w.window, Qt::Key_F, Qt::ControlModifier);
        auto *edit = w.window.findBar().findChild<QLineEdit *>();
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, words);
        QTRY_VERIFY(!w.window.findBar().model().isSearching());
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(w.window.layout().pane(pane)->isVisible());
        QVERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(w.window.layout().pane(pane)->isAncestorOf(QApplication::focusWidget()));
        // What was found is in the widget that has the keyboard now.
        const QWidget *focus = QApplication::focusWidget();
        QString there;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(focus))
            for (int column = 0; column < view->model()->columnCount(); ++column)
                there += view->currentIndex().siblingAtColumn(column).data().toString();
        else if (const auto *line = qobject_cast<const QLineEdit *>(focus))
            there = line->text();
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus))
            there = text->toPlainText();
        QVERIFY2(there.contains(words), qPrintable(there));
    }

    void theBridgeIsOneKeyAway()
    {
        test::OpenWindow w;
        const auto press = [&](ActionId id) { w.window.actions().action(id)->trigger(); };
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        press(ActionId::OpenBridge);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QVERIFY(field->accessibleName().contains(u"Bridge"_s));
        QTest::keyClicks(field, u"https://meet.example/42"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QGuiApplication::clipboard()->clear();
        press(ActionId::CopyBridge);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://meet.example/42"_s);
    }
};

EVENKEEL_TEST(MainWindowTest);
#include "tst_mainwindow.moc"
