// SPDX-License-Identifier: GPL-3.0-or-later
// A laptop's screen at a large scale is small: the window must fit it, panes scroll.
#include "tests/app/desktop/openwindow.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/find/findbar.h"

#include <QApplication>
#include <QDockWidget>
#include <QListView>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
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

    // 1280×720 at 125, 150 and 200 %.
    void fitsAtEachScale_data()
    {
        QTest::addColumn<Workspace>("workspace");
        QTest::addColumn<QSize>("size");
        for (const auto &[name, workspace] :
             {std::pair("respond", Workspace::Respond), std::pair("communicate", Workspace::Communicate),
              std::pair("review", Workspace::Review)})
            for (const QSize size : {QSize(1024, 576), QSize(853, 480), QSize(640, 360)})
                QTest::addRow("%s-%dx%d", name, size.width(), size.height()) << workspace << size;
    }
    void fitsAtEachScale()
    {
        QFETCH(Workspace, workspace);
        QFETCH(QSize, size);
        test::OpenWindow w;
        w.window.layout().switchTo(workspace);
        w.window.resize(size);
        w.window.layout().reset();
        w.window.resize(size);
        settle();
        QCOMPARE(w.window.size(), size);
        const QSize least = w.window.minimumSizeHint();
        QVERIFY2(least.width() <= size.width() && least.height() <= size.height(),
                 qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
        QStringList wrong = test::clippedTexts(w.window);
        for (const auto *tabs : w.window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
            QCOMPARE(tabs->elideMode(), Qt::ElideNone);
        if (workspace == Workspace::Review) {
            auto *pages = w.window.layout().pane(PaneId::Postmortem)->findChild<QListView *>();
            for (int row = 0; row < pages->model()->rowCount(); ++row) {
                // Also where it was larger before.
                w.window.resize(1280, 720);
                pages->setCurrentIndex(pages->model()->index(row, 0));
                settle();
                w.window.resize(size);
                settle();
                for (const auto *area : w.window.layout().pane(PaneId::Postmortem)->findChildren<QScrollArea *>())
                    if (area->isVisible() && !area->isAncestorOf(pages) && area->horizontalScrollBar()->maximum() > 0)
                        wrong.append(pages->currentIndex().data().toString() + u" goes on to the side"_s);
                for (const QString &text : test::clippedTexts(w.window))
                    wrong.append(pages->currentIndex().data().toString() + u": "_s + text);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    // Words that wrap take a round or two.
    static void settle()
    {
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    }
};

EVENKEEL_TEST(WindowSizeTest);
#include "tst_windowsize.moc"
