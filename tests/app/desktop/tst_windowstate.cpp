// SPDX-License-Identifier: GPL-3.0-or-later
// What a window leaves for the next one.
#include "app/desktop/application.h"
#include "app/desktop/mainwindow.h"
#include "models/items/hypothesesmodel.h"
#include "tests/app/desktop/makepanes.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/catchup/catchupsheet.h"
#include "widgets/tables/hypothesespane.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Application::Places placesIn(const QString &folder)
{
    return {.stateFolder = folder + u"/app"_s, .settingsFile = folder + u"/settings.ini"_s, .accountName = u"Ana"_s};
}

QHeaderView &hypothesesHeader(MainWindow &window)
{
    test::makePanes(window);
    return *window.findChild<HypothesesPane *>()->view().horizontalHeader();
}

}  // namespace

class WindowStateTest : public QObject
{
    Q_OBJECT

private slots:
    void catchingUpBeginsWhereTheWindowWasClosed()
    {
        test::DocumentFixture file;
        file.settle();
        {
            Application application(file.clock, placesIn(file.folder()));
            const auto opened = application.open(file.path());
            QVERIFY(opened && (*opened)->close());
        }
        const Instant left = file.clock.now();
        file.clock.advance(5h);
        Application application(file.clock, placesIn(file.folder()));
        const auto opened = application.open(file.path());
        QVERIFY(opened);
        (*opened)->actions().action(ActionId::CatchUp)->trigger();
        auto *sheet = (*opened)->findChild<CatchUpSheet *>();
        QVERIFY(sheet);
        const QString since = sheet->findChild<QLineEdit *>()->text();
        QVERIFY2(since.contains(toLocalText(left, QTimeZone::utc()).last(5)), qPrintable(since));
    }

    void columnsKeepTheirWidth()
    {
        test::DocumentFixture file;
        file.settle();
        const int column = int(HypothesesModel::Column::Owner);
        int wide = 0;
        {
            Application application(file.clock, placesIn(file.folder()));
            const auto opened = application.open(file.path());
            QVERIFY(opened);
            wide = hypothesesHeader(**opened).sectionSize(column) + 37;
            hypothesesHeader(**opened).resizeSection(column, wide);
            QVERIFY((*opened)->close());
        }
        Application application(file.clock, placesIn(file.folder()));
        const auto opened = application.open(file.path());
        QVERIFY(opened);
        QCOMPARE(hypothesesHeader(**opened).sectionSize(column), wide);
    }
};

EVENKEEL_TEST(WindowStateTest);
#include "tst_windowstate.moc"
