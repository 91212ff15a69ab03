// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"
#include "tests/app/desktop/openwindow.h"
#include "tests/support/testrunner.h"

#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class TourTest : public QObject
{
    Q_OBJECT

private slots:
    void goesOnWhenWhatItAsksForWasDone()
    {
        test::OpenWindow w;
        const QPointer<Tour> tour(new Tour(w.window));
        press(w, u"Next"_s);
        QCOMPARE(tour->step(), 1);
        w.log(u"-7m !d roll back the release @ana"_s);
        QTRY_COMPARE(tour->step(), 2);
        w.log(u"no hypothesis"_s);
        QCOMPARE(tour->step(), 2);
        w.log(u"!h the connection pool is exhausted"_s);
        QTRY_COMPARE(tour->step(), 3);
        press(w, u"Back"_s);
        QCOMPARE(tour->step(), 2);
    }

    void endsAtItsEnd()
    {
        test::OpenWindow w;
        const QPointer<Tour> tour(new Tour(w.window));
        const int steps = tour->stepCount();
        for (int step = 1; step < steps; ++step)
            press(w, u"Next"_s);
        QCOMPARE(tour->step(), steps - 1);
        press(w, u"Done"_s);
        QTRY_VERIFY(!tour);
        QVERIFY(!w.window.findChild<TourPanel *>());
    }

private:
    static void press(const test::OpenWindow &w, const QString &name)
    {
        for (auto *button : w.window.findChild<TourPanel *>()->findChildren<QPushButton *>())
            if (button->text().remove(u'&') == name) {
                button->click();
                return;
            }
        QFAIL("no such button");
    }
};

EVENKEEL_TEST(TourTest);
#include "tst_tour.moc"
