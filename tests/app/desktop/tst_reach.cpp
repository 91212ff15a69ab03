// SPDX-License-Identifier: GPL-3.0-or-later
// What can be reached by keys alone, from wherever the keyboard is.
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

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ReachTest : public QObject
{
    Q_OBJECT

private slots:
    void thePaletteGoesToAPane()
    {
        test::OpenWindow w;
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.window.actions().action(ActionId::Palette)->trigger();
        auto *palette = w.window.findChild<CommandPalette *>();
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"comms"_s);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        const QWidget *comms = w.window.layout().pane(PaneId::Comms);
        QTRY_VERIFY(comms->isVisible() && comms->isAncestorOf(w.window.focusWidget()));
    }

    void pagesOfThePostmortemAreInThePalette()
    {
        test::OpenWindow w;
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.window.actions().action(ActionId::Palette)->trigger();
        auto *palette = w.window.findChild<CommandPalette *>();
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"five whys"_s);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QWidget *postmortem = w.window.layout().pane(PaneId::Postmortem);
        QTRY_VERIFY(DockLayout::isSeen(postmortem));
        const auto *list = postmortem->findChild<QListView *>();
        QCOMPARE(list->currentIndex().data(PostmortemOutlineModel::NameRole).toString(), u"Five whys"_s);
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
};

EVENKEEL_TEST(ReachTest);
#include "tst_reach.moc"
