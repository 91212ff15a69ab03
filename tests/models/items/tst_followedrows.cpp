// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/followedrows.h"

#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace evenkeel;

namespace {

struct Numbered {
    int number = 0;
    int told = 0;  // which a row of the same number may tell differently

    [[nodiscard]] int key() const { return number; }
    bool operator==(const Numbered &) const = default;
};

class NumberedRows : public FollowedRows<Numbered>
{
public:
    using FollowedRows::follow;
    using FollowedRows::rows;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(rows()[index.row()].told) : QVariant();
    }
};

// As a table has them: the rows are their own keys.
class KeyRows : public FollowedRows<int, QAbstractTableModel>
{
public:
    using FollowedRows::follow;
    using FollowedRows::rows;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(rows()[index.row()]) : QVariant();
    }
};

}  // namespace

class FollowedRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void leadsAnywhere()
    {
        NumberedRows model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(20260314);
        for (int round = 0; round < 300; ++round) {
            QList<Numbered> wanted;
            for (int i = 0; i < 20; ++i)
                // Now and then the same thing is there twice.
                for (int times = random.bounded(8) / 3; times > 0; --times)
                    wanted.append({i, int(random.bounded(2))});
            std::shuffle(wanted.begin(), wanted.end(), random);
            model.follow(wanted);
            QCOMPARE(model.rows(), wanted);
        }
    }

    void touchesWhatDiffersOnly()
    {
        NumberedRows model;
        QList<Numbered> wanted;
        for (int i = 0; i < 100; ++i)
            wanted.append({i, 0});
        model.follow(wanted);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QPersistentModelIndex last = model.index(99, 0);

        wanted.move(50, 10);
        wanted[20].told = 1;
        wanted.remove(60, 2);
        wanted.insert(70, {100, 0});
        wanted.insert(71, {101, 0});
        model.follow(wanted);
        QCOMPARE(model.rows(), wanted);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex(), model.index(20, 0));
        QCOMPARE(last.row(), 99);
        model.follow(wanted);
        QCOMPARE(moved.count() + removed.count() + inserted.count() + changed.count(), 4);
    }

    void changesNothingAboveTheLimit()
    {
        KeyRows model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<int> before{1, 2, 3, 4, 5};
        const QList<int> after{5, 1, 2, 6};  // two go, one moves, one comes
        QVERIFY(model.follow(before, 5));
        QVERIFY(!model.follow(after, 3));
        QCOMPARE(model.rows(), before);
        QVERIFY(model.follow(after, 4));
        QCOMPARE(model.rows(), after);
        QVERIFY(!model.follow(after, -1));
    }
};

EVENKEEL_TEST(FollowedRowsTest);
#include "tst_followedrows.moc"
