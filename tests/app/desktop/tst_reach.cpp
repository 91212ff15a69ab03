// SPDX-License-Identifier: GPL-3.0-or-later
// What can be reached by keys alone, from wherever the keyboard is.
#include "models/incident/commands/sectionverbs.h"
#include "models/items/postmortemoutlinemodel.h"
#include "tests/app/desktop/openwindow.h"
#include "tests/support/testrunner.h"
#include "widgets/palette/commandpalette.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ReachTest : public QObject
{
    Q_OBJECT

private slots:
    void thePaletteGoesToAPane()
    {
        test::OpenWindow w;
        chooseInPalette(w.window, u"comms"_s);
        const QWidget *comms = w.window.layout().pane(PaneId::Comms);
        QTRY_VERIFY(comms->isVisible() && comms->isAncestorOf(w.window.focusWidget()));
    }

    void pagesOfThePostmortemAreInThePalette()
    {
        test::OpenWindow w;
        chooseInPalette(w.window, u"five whys"_s);
        QWidget *postmortem = w.window.layout().pane(PaneId::Postmortem);
        QTRY_VERIFY(DockLayout::isSeen(postmortem));
        const auto *list = postmortem->findChild<QListView *>();
        QCOMPARE(list->currentIndex().data(PostmortemOutlineModel::NameRole).toString(), u"Five whys"_s);
    }

    // Behind another pane's tab it would take the time of each entry that is logged; in front it is up to date.
    void whatThePostmortemLacksIsLookedForWhereItIsSeen()
    {
        test::OpenWindow w;
        DockLayout &layout = w.window.layout();
        QWidget *postmortem = layout.pane(PaneId::Postmortem);
        layout.bringUp(PaneId::Postmortem);
        QTRY_VERIFY(DockLayout::isSeen(postmortem));
        const auto lists = postmortem->findChildren<QListView *>();
        const auto missing = std::ranges::find(lists, u"What is missing"_s, &QWidget::accessibleName);
        QVERIFY(missing != lists.end());
        QTRY_VERIFY((*missing)->model()->rowCount() > 0);
        const int before = (*missing)->model()->rowCount();
        layout.bringUp(PaneId::Hypotheses);
        QTRY_VERIFY(!DockLayout::isSeen(postmortem));
        Document &document = w.window.document();
        QVERIFY(document.perform(
            u"summary"_s, writeSection(document.incident(), SectionKey::Summary, u"Half of the orders failed."_s, {})));
        QCoreApplication::processEvents();
        QCOMPARE((*missing)->model()->rowCount(), before);
        layout.bringUp(PaneId::Postmortem);
        QTRY_COMPARE((*missing)->model()->rowCount(), before - 1);
    }

    // As Space does, and as it does in a dialog; wherever the pane is.
    void enterPressesAButton_data()
    {
        QTest::addColumn<bool>("floats");
        QTest::newRow("in the window") << false;
        QTest::newRow("in a pane that floats") << true;
    }
    void enterPressesAButton()
    {
        QFETCH(bool, floats);
        test::OpenWindow w;
        QDockWidget *dock = w.window.layout().dock(PaneId::Roles);
        dock->setFloating(floats);
        w.window.layout().bringUp(PaneId::Roles);
        QToolButton button(w.window.layout().pane(PaneId::Roles));
        button.show();
        dock->activateWindow();
        button.setFocus();
        const QSignalSpy clicked(&button, &QToolButton::clicked);
        QTest::keyClick(&button, Qt::Key_Return);
        QCOMPARE(clicked.count(), 1);
        QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clicked.count(), 1);
        // What a line does on Enter may give the keyboard to a button: that wasn't meant.
        QLineEdit line(w.window.layout().pane(PaneId::Roles));
        line.show();
        line.setFocus();
        connect(&line, &QLineEdit::returnPressed, &button, qOverload<>(&QWidget::setFocus));
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(dock->focusWidget(), &button);
        QCOMPARE(clicked.count(), 1);
    }

private:
    static void chooseInPalette(MainWindow &window, const QString &words)
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.actions().action(ActionId::Palette)->trigger();
        auto *line = window.findChild<CommandPalette *>()->findChild<QLineEdit *>();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

EVENKEEL_TEST(ReachTest);
#include "tst_reach.moc"
