// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowplan.h"

#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace evenkeel;

class RowPlanTest : public QObject
{
    Q_OBJECT

    static std::optional<RowPlan> planned(const QList<int> &before, const QList<int> &after, qsizetype atMost)
    {
        QList<int> places;
        for (const int row : before)
            places.append(int(after.indexOf(row)));
        return planRows(places, int(after.size()), atMost);
    }

    // Does what a model would.
    static QList<int> carriedOut(const RowPlan &plan, QList<int> rows, const QList<int> &after)
    {
        for (const RowRange &range : plan.removals)
            rows.remove(range.first, range.last - range.first + 1);
        for (const RowMove &move : plan.moves)
            rows.move(move.from, move.before > move.from ? move.before - 1 : move.before);
        for (const RowRange &range : plan.insertions)
            for (int row = range.first; row <= range.last; ++row)
                rows.insert(row, after[row]);
        return rows;
    }

private slots:
    void touchesFewRows_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::addColumn<int>("removals");
        QTest::addColumn<int>("moves");
        QTest::addColumn<int>("insertions");
        using Rows = QList<int>;
        QTest::newRow("nothing") << Rows{} << Rows{} << 0 << 0 << 0;
        QTest::newRow("the same") << Rows{1, 2, 3} << Rows{1, 2, 3} << 0 << 0 << 0;
        QTest::newRow("first rows") << Rows{} << Rows{1, 2, 3} << 0 << 0 << 1;
        QTest::newRow("all go") << Rows{1, 2, 3} << Rows{} << 1 << 0 << 0;
        QTest::newRow("two gaps") << Rows{1, 2, 3, 4, 5} << Rows{1, 3, 5} << 2 << 0 << 0;
        QTest::newRow("two places") << Rows{1, 3} << Rows{0, 1, 2, 3} << 0 << 0 << 2;
        QTest::newRow("first to the end") << Rows{1, 2, 3, 4} << Rows{2, 3, 4, 1} << 0 << 1 << 0;
        QTest::newRow("last to the front") << Rows{1, 2, 3, 4} << Rows{4, 1, 2, 3} << 0 << 1 << 0;
        QTest::newRow("neighbours") << Rows{1, 2, 3, 4} << Rows{1, 3, 2, 4} << 0 << 1 << 0;
        QTest::newRow("reversed") << Rows{1, 2, 3, 4} << Rows{4, 3, 2, 1} << 0 << 3 << 0;
        QTest::newRow("all at once") << Rows{1, 2, 3, 4} << Rows{4, 9, 1, 3, 8} << 1 << 1 << 2;
    }
    void touchesFewRows()
    {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        const auto plan = planned(before, after, 500);
        QVERIFY(plan);
        QCOMPARE(carriedOut(*plan, before, after), after);
        QTEST(int(plan->removals.size()), "removals");
        QTEST(int(plan->moves.size()), "moves");
        QTEST(int(plan->insertions.size()), "insertions");
    }

    void leadsAnywhere()
    {
        QRandomGenerator random(20260314);
        for (int round = 0; round < 2000; ++round) {
            const auto some = [&] {
                QList<int> numbers;
                for (int i = 0; i < 20; ++i)
                    if (random.bounded(3) > 0)
                        numbers.append(i);
                std::shuffle(numbers.begin(), numbers.end(), random);
                return numbers;
            };
            const auto before = some();
            const auto after = some();
            const auto plan = planned(before, after, 500);
            QVERIFY(plan);
            QCOMPARE(carriedOut(*plan, before, after), after);
        }
    }

    void givesUpAboveTheLimit()
    {
        const QList<int> before{1, 2, 3, 4, 5};
        const QList<int> after{5, 1, 2, 6};  // two go, one moves, one comes
        QVERIFY(planned(before, after, 4));
        QVERIFY(!planned(before, after, 3));
        QVERIFY(!planned(before, before, -1));
    }
};

EVENKEEL_TEST(RowPlanTest);
#include "tst_rowplan.moc"
