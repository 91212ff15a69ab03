// SPDX-License-Identifier: GPL-3.0-or-later
// A laptop's screen at a large scale is small: the window must fit it, panes scroll.
#include "tests/app/desktop/openwindow.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/find/findbar.h"

#include <QApplication>
#include <QDockWidget>
#include <QScreen>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class WindowSizeTest : public QObject
{
    Q_OBJECT

private slots:
    void fitsASmallScreen_data()
    {
        QTest::addColumn<Workspace>("workspace");
        QTest::newRow("respond") << Workspace::Respond;
        QTest::newRow("communicate") << Workspace::Communicate;
        QTest::newRow("review") << Workspace::Review;
    }
    void fitsASmallScreen()
    {
        QFETCH(Workspace, workspace);
        test::OpenWindow w;
        w.window.layout().switchTo(workspace);
        QCoreApplication::processEvents();
        // Also while it has something to say and something is looked for.
        w.window.banner().show(u"the disk is full"_s);
        w.window.findBar().open();
        QTest::keyClicks(QApplication::focusWidget(), u"a"_s);
        QCoreApplication::processEvents();
        const QSize least = w.window.minimumSizeHint();
        QString told = u"%1x%2:"_s.arg(least.width()).arg(least.height());
        for (const QWidget *pane : w.window.layout().panes())
            told += u" %1 %2x%3"_s.arg(pane->accessibleName())
                        .arg(pane->minimumSizeHint().width())
                        .arg(pane->minimumSizeHint().height());
        QVERIFY2(least.width() <= 1000 && least.height() <= 600, qPrintable(told));
    }

    void anArrangementTooLargeForTheScreenGivesWay()
    {
        QByteArray left;
        const auto fits = [](const MainWindow &window) {
            return window.minimumSizeHint().height() <= window.screen()->availableSize().height();
        };
        {
            test::OpenWindow w;
            for (QDockWidget *dock : w.window.layout().all()) {
                w.window.addDockWidget(Qt::LeftDockWidgetArea, dock);
                dock->show();
            }
            QCoreApplication::processEvents();
            QVERIFY(!fits(w.window));
            left = w.window.layout().state();
        }
        test::OpenWindow w;
        QVERIFY(!w.window.layout().restore(left));
        QCoreApplication::processEvents();
        QVERIFY(fits(w.window));
        QVERIFY(w.window.height() <= w.window.screen()->availableSize().height());
    }

    // 1280×720 at 200 %.
    void fitsHalfOfThat_data() { fitsASmallScreen_data(); }
    void fitsHalfOfThat()
    {
        QFETCH(Workspace, workspace);
        test::OpenWindow w;
        w.window.layout().switchTo(workspace);
        w.window.resize(640, 360);
        w.window.layout().reset();
        w.window.resize(640, 360);
        // Words that wrap take a round or two.
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
        QCOMPARE(w.window.size(), QSize(640, 360));
        const QSize least = w.window.minimumSizeHint();
        QVERIFY2(least.width() <= 640 && least.height() <= 360,
                 qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
    }
};

EVENKEEL_TEST(WindowSizeTest);
#include "tst_windowsize.moc"
