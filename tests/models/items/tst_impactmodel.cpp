// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/impactmodel.h"

#include "tests/models/items/openincident.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

class ImpactModelTest : public QObject
{
    Q_OBJECT

    using Column = ImpactModel::Column;

    std::unique_ptr<test::OpenIncident> m_open;
    std::unique_ptr<ImpactModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] QModelIndex cell(ImpactDimension dimension, Column column, int window = 0) const
    {
        return m_model->index(window * 7 + int(dimension), int(column));
    }
    [[nodiscard]] EntityId window() const { return m_open->incident().windowsInOrder().back()->id; }

private slots:
    void init()
    {
        m_open = std::make_unique<test::OpenIncident>();
        QVERIFY(m_open->isOpen());
        m_open->perform({ChangeOf<ImpactWindow>(window()).set<&ImpactWindow::began>(m_open->clock().now())});
        m_model = std::make_unique<ImpactModel>(m_open->document(), m_open->clock());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void aRowForEachRespectBeforeAnybodySaidAnything()
    {
        QCOMPARE(test::columnOf(*m_model, int(Column::Dimension)),
                 (QStringList{u"Users"_s, u"Requests"_s, u"Revenue"_s, u"Data"_s, u"Reputation"_s, u"Error budget"_s,
                              u"Support tickets"_s}));
        QVERIFY(m_model->isUntouched());
        QVERIFY(!cell(ImpactDimension::Users, Column::Window).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(cell(ImpactDimension::Users, Column::Amount).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(cell(ImpactDimension::Users, Column::PerMinute).flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(cell(ImpactDimension::Users, Column::Amount).data(EntityListModel::IdRole).value<EntityId>().isNull());
    }

    void editsGoThereAndBack_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<QVariant>("written");
        QTest::addColumn<QStringList>("shown");  // known, amount, unit, uncertainty
        QTest::newRow("amount") << Column::Amount << QVariant(u"~12k shoppers"_s)
                                << QStringList{u"Known"_s, u"12,000"_s, u"shoppers"_s, u"about"_s};
        QTest::newRow("in words") << Column::Amount << QVariant(u"unknown"_s) << QStringList{u"Unknown"_s, {}, {}, {}};
        QTest::newRow("none") << Column::Knowledge << QVariant(int(ImpactKnowledge::None))
                              << QStringList{u"None"_s, {}, {}, {}};
        QTest::newRow("unit") << Column::Unit << QVariant(u"accounts"_s) << QStringList{{}, {}, u"accounts"_s, {}};
        QTest::newRow("uncertainty") << Column::Uncertainty << QVariant(u"±5 %"_s)
                                     << QStringList{{}, {}, {}, u"±5 %"_s};
    }
    void editsGoThereAndBack()
    {
        QFETCH(Column, column);
        QFETCH(QVariant, written);
        QFETCH(QStringList, shown);
        const auto row = [this] {
            QStringList cells;
            for (const Column shownColumn : {Column::Knowledge, Column::Amount, Column::Unit, Column::Uncertainty})
                cells.append(cell(ImpactDimension::Users, shownColumn).data().toString());
            return cells;
        };
        const QStringList before = row();
        QVERIFY(m_model->setData(cell(ImpactDimension::Users, column), written));
        QCOMPARE(row(), shown);
        QVERIFY(m_open->document().undo());
        QCOMPARE(row(), before);
        QVERIFY(m_open->document().redo());
        QCOMPARE(row(), shown);
        // An amount that is opened and left is what it was.
        QVERIFY(m_model->setData(cell(ImpactDimension::Users, Column::Amount),
                                 cell(ImpactDimension::Users, Column::Amount).data(Qt::EditRole)));
        QCOMPARE(row(), shown);
    }

    void whatIsNoAmountIsRefused()
    {
        QSignalSpy failed(m_model.get(), &EntityListModel::failed);
        QVERIFY(!m_model->setData(cell(ImpactDimension::Users, Column::Amount), u"plenty"_s));
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().value<Error>().message().contains(u"plenty"_s));
    }

    void aRateGoesOnWithTheClock()
    {
        QVERIFY(m_model->setData(cell(ImpactDimension::Revenue, Column::Amount), u"350 EUR/min"_s));
        QVERIFY(m_model->hasRates());
        m_open->clock().advance(minutes(10));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->lookAtClock();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.front().front().toModelIndex().row(), int(ImpactDimension::Revenue));
        QCOMPARE(cell(ImpactDimension::Revenue, Column::Total).data(), u"3,500 EUR"_s);
        m_open->perform({ChangeOf<ImpactWindow>(window()).set<&ImpactWindow::restored>(m_open->clock().now())});
        m_open->clock().advance(minutes(10));
        changed.clear();
        m_model->lookAtClock();
        QVERIFY(changed.isEmpty());
        QCOMPARE(cell(ImpactDimension::Revenue, Column::Total).data(), u"3,500 EUR"_s);
        QVERIFY(m_model->setData(cell(ImpactDimension::Revenue, Column::PerMinute), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(cell(ImpactDimension::Revenue, Column::Total).data(), QString());
    }

    void aSecondStretchAddsItsRows()
    {
        QVERIFY(m_model->setData(cell(ImpactDimension::Users, Column::Amount), u"100"_s));
        const EntityId second = EntityId::generate(m_open->clock().now());
        m_open->perform({ChangeOf<ImpactWindow>(window()).set<&ImpactWindow::restored>(m_open->clock().now())});
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_open->perform(
            {ChangeOf<ImpactWindow>(second).set<&ImpactWindow::began>(m_open->clock().now() + minutes(60))});
        QCOMPARE(m_model->rowCount(), 14);
        QCOMPARE(inserted.size(), 1);
        QVERIFY(m_model->setData(cell(ImpactDimension::Users, Column::Amount, 1), u"50"_s));
        QCOMPARE(m_model->totals(), QStringList{u"Users: at most 150 users"_s});
        QCOMPARE(cell(ImpactDimension::Data, Column::Window, 1).data(), u"since 2026-03-14 13:00"_s);
    }
};

EVENKEEL_TEST(ImpactModelTest);
#include "tst_impactmodel.moc"
