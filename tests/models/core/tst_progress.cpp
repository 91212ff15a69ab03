// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/backgroundwork.h"
#include "models/core/progress.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;

class ProgressTest : public QObject
{
    Q_OBJECT

private slots:
    void countsInPartsAndStopsWhenCancelled()
    {
        QList<int> told;
        const std::function<bool(int)> report = [&told](int percent) {
            told += percent;
            return percent < 60;
        };
        Progress progress(report);
        progress.beginPart(0, 50);
        for (int i = 0; i <= 1'000; ++i)
            QVERIFY(progress.advance(i, 1'000));
        QCOMPARE(told.first(), 0);
        QCOMPARE(told.last(), 50);
        QVERIFY(std::ranges::is_sorted(told));
        progress.beginPart(50, 100);
        QVERIFY(!progress.advance(1, 2));
        QVERIFY(progress.isCancelled());
        const qsizetype asked = told.size();
        QVERIFY(!progress.advance(2, 2));
        QCOMPARE(told.size(), asked);
        QCOMPARE(told.last(), 75);
    }

    // A part may be begun again, and a file may hold more than it said.
    void neverGoesBackOrBeyond()
    {
        QList<int> told;
        const std::function<bool(int)> report = [&told](int percent) {
            told += percent;
            return true;
        };
        Progress progress(report);
        progress.advance(9, 10);
        progress.advance(1, 10);
        progress.goOn();
        progress.advance(17, 10);
        progress.advance(0, 0);
        QCOMPARE(told, QList({90, 90, 90, 100, 100}));
    }

    void asksAlsoWhereNothingAdvances()
    {
        bool cancelled = false;
        const std::function<bool(int)> report = [&cancelled](int) { return !cancelled; };
        Progress progress(report);
        QVERIFY(progress.advance(0, 100));
        cancelled = true;
        QVERIFY(!progress.advance(0, 100));
        QVERIFY(Progress().goOn());
    }

    // However often a work asks, the window hears of each step once.
    void aWindowHearsOfEachPercentOnce()
    {
        BackgroundWork work;
        QSignalSpy progressed(&work, &BackgroundWork::progressed);
        QSignalSpy finished(&work, &BackgroundWork::finished);
        work.start([](const BackgroundWork::GoOn &goOn) {
            for (const int percent : {0, 0, 0, 1, 1, 2, 2, 2})
                (void)goOn(percent);
        });
        QVERIFY(finished.wait());
        QCOMPARE(progressed, (QList<QVariantList>{{0}, {1}, {2}}));
    }
};

EVENKEEL_TEST(ProgressTest);
#include "tst_progress.moc"
