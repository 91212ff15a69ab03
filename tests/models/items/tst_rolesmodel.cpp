// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rolesmodel.h"

#include "models/incident/commands/roleverbs.h"
#include "tests/models/items/openincident.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class RolesModelTest : public QObject
{
    Q_OBJECT

    using Column = RolesModel::Column;

    std::unique_ptr<test::OpenIncident> m_open;
    std::unique_ptr<RolesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] Changes assigned(const QString &role, const QString &person)
    {
        return assignRole(m_open->incident(), role, person, {.now = m_open->clock().now()});
    }
    [[nodiscard]] QModelIndex cell(int row, Column column) const { return m_model->index(row, int(column)); }

private slots:
    void init()
    {
        m_open = std::make_unique<test::OpenIncident>();
        QVERIFY(m_open->isOpen());
        m_model = std::make_unique<RolesModel>(m_open->document(), m_open->clock());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void vacantRolesAreShown()
    {
        QCOMPARE(m_model->rowCount(), int(std::size(CommonRoles)));
        QCOMPARE(cell(0, Column::Role).data(), u"Incident commander"_s);
        QCOMPARE(cell(0, Column::Role).data(RolesModel::RoleNameRole), u"commander"_s);
        QCOMPARE(cell(0, Column::Person).data(), QString());
        QVERIFY(cell(0, Column::Role).data(EntityListModel::IdRole).value<EntityId>().isNull());
        QVERIFY(!cell(0, Column::Contact).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_model->setData(cell(0, Column::Contact), u"+49"_s));
    }

    void typingANameAssigns()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(m_model->setData(cell(0, Column::Person), u"Ana"_s));
        QCOMPARE(cell(0, Column::Person).data(), u"Ana"_s);
        QCOMPARE(cell(0, Column::Since).data(), u"2026-03-14 12:00"_s);
        QVERIFY(cell(0, Column::Person).data(EntityListModel::PendingRole).toBool());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 0);
        QTRY_VERIFY(!cell(0, Column::Person).data(EntityListModel::PendingRole).toBool());
        // A handover: the row stays, with another person.
        m_open->clock().advance(std::chrono::hours(4));
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QVERIFY(m_model->setData(cell(0, Column::Person), u"Bo"_s));
        QCOMPARE(cell(0, Column::Since).data(), u"2026-03-14 16:00"_s);
        QVERIFY(removed.isEmpty());
        QVERIFY(m_open->document().undo());
        QCOMPARE(cell(0, Column::Person).data(), u"Ana"_s);
        QVERIFY(m_open->document().redo());
        QCOMPARE(cell(0, Column::Person).data(), u"Bo"_s);
        QVERIFY(m_model->setData(cell(0, Column::Person), QString()));
        QVERIFY(!m_open->incident().holderOf(u"commander"));
    }

    void theTimeInARoleGoesOn()
    {
        m_open->perform(assigned(u"commander"_s, u"Ana"_s));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_open->clock().advance(std::chrono::minutes(80));
        m_model->lookAtClock();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(cell(0, Column::Time).data(), u"1 h 20 min"_s);
        QVERIFY(!cell(0, Column::Time).flags().testFlag(Qt::ItemIsEditable));
        m_model->lookAtClock();
        QCOMPARE(changed.size(), 1);
    }

    void editsGoThereAndBack_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shown");
        QTest::newRow("since") << Column::Since << u"11:30"_s << u"2026-03-14 11:30"_s;
        QTest::newRow("contact") << Column::Contact << u"+49 30"_s << u"+49 30"_s;
        QTest::newRow("channel") << Column::Channel << u"#inc-1"_s << u"#inc-1"_s;
        QTest::newRow("acknowledged") << Column::Acknowledged << u"now"_s << u"2026-03-14 12:00"_s;
    }
    void editsGoThereAndBack()
    {
        QFETCH(Column, column);
        QFETCH(QString, written);
        QFETCH(QString, shown);
        m_open->perform(assigned(u"commander"_s, u"Ana"_s));
        const QString before = cell(0, column).data().toString();
        QVERIFY(m_model->setData(cell(0, column), written));
        QCOMPARE(cell(0, column).data().toString(), shown);
        QVERIFY(m_open->document().undo());
        QCOMPARE(cell(0, column).data().toString(), before);
        QVERIFY(m_open->document().redo());
        QCOMPARE(cell(0, column).data().toString(), shown);
    }

    void otherRolesComeAndGoWithTheirHolder()
    {
        const int common = m_model->rowCount();
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_open->performElsewhere(assigned(u"legal"_s, u"Di"_s));
        QTRY_COMPARE(inserted.size(), 1);
        QCOMPARE(cell(common, Column::Role).data(), u"Legal"_s);
        QCOMPARE(cell(common, Column::Person).data(), u"Di"_s);
        QCOMPARE(m_model->indexOf(m_open->incident().holderOf(u"legal")->id).row(), common);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_open->performElsewhere(assigned(u"legal"_s, QString()));
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(m_model->rowCount(), common);
    }
};

EVENKEEL_TEST(RolesModelTest);
#include "tst_rolesmodel.moc"
