// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mainwindow.h"
#include "models/document/journalappender.h"
#include "models/document/journalconnection.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/timeline/logedit.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/timelinepane.h"
#include "widgets/timetravel/momentslider.h"
#include "widgets/timetravel/timetravelbar.h"

#include <QDockWidget>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

class Window
{
public:
    test::DocumentFixture file;
    MainWindow window;

    Window() : window(openAgain(), file.clock)
    {
        window.resize(1280, 720);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
    }
    void log(const QString &line)
    {
        QTest::keyClicks(&window.timeline().logLine().edit(), line);
        QTest::keyClick(&window.timeline().logLine().edit(), Qt::Key_Return);
    }
    [[nodiscard]] bool shows(const QString &text)
    {
        const auto &model = window.timeline().model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, int(TimelineModel::Column::Text)).data().toString() == text)
                return true;
        return false;
    }

private:
    std::unique_ptr<Document> openAgain()
    {
        auto document = Document::open(file.path(), file.clock,
                                       {.author = u"Bo"_s,
                                        .stateFolder = file.folder() + u"/second"_s,
                                        .pollEvery = std::chrono::milliseconds(20)});
        if (!document)
            qFatal("%s", qPrintable(document.error().message()));
        return *std::move(document);
    }
};

}  // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void logsAndUndoesByName()
    {
        Window w;
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
        Window w;
        w.file.log(u"from the other window"_s);
        QTRY_VERIFY(w.shows(u"from the other window"_s));
    }

    void everyDockHasAWayBack()
    {
        Window w;
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
        Window w;
        w.window.restoreArrangement(state, state);
        for (const QDockWidget *dock : w.window.layout().all())
            QVERIFY2(!dock->isHidden(), qPrintable(dock->objectName()));
    }

    void anArrangementComesBack()
    {
        Window w;
        w.window.layout().dock(PaneId::Evidence)->close();
        const QByteArray state = w.window.layout().state();
        w.window.actions().action(ActionId::ResetLayout)->trigger();
        QVERIFY(!w.window.layout().dock(PaneId::Evidence)->isHidden());
        w.window.restoreArrangement({}, state);
        QVERIFY(w.window.layout().dock(PaneId::Evidence)->isHidden());
    }

    void theReviewHasThePostmortemInItsCentre()
    {
        Window w;
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
        Window w;
        w.window.layout().dock(PaneId::Evidence)->close();
        w.window.actions().action(ActionId::WorkspaceReview)->trigger();
        QVERIFY(!w.window.layout().dock(PaneId::Evidence)->isHidden());
        w.window.layout().dock(PaneId::Comms)->close();
        const QByteArray state = w.window.layout().state();
        w.window.actions().action(ActionId::WorkspaceRespond)->trigger();
        QVERIFY(w.window.layout().dock(PaneId::Evidence)->isHidden());
        QVERIFY(!w.window.layout().dock(PaneId::Comms)->isHidden());

        Window later;
        later.window.restoreArrangement({}, state);
        QVERIFY(later.window.actions().action(ActionId::WorkspaceReview)->isChecked());
        QVERIFY(later.window.layout().dock(PaneId::Comms)->isHidden());
        later.window.actions().action(ActionId::WorkspaceRespond)->trigger();
        QVERIFY(later.window.layout().dock(PaneId::Evidence)->isHidden());
    }

    void travelsInTimeByKeys()
    {
        Window w;
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
        Window w;
        w.log(u"last words"_s);
        QSignalSpy closed(&w.window, &MainWindow::closed);
        QVERIFY(w.window.close());
        QCOMPARE(closed.count(), 1);
        QCOMPARE(w.window.document().pendingCount(), 0);
    }
};

EVENKEEL_TEST(MainWindowTest);
#include "tst_mainwindow.moc"
