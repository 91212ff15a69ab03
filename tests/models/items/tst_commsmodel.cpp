// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/commsmodel.h"

#include "models/incident/commands/commsverbs.h"
#include "models/incident/commands/playbookverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "tests/models/items/openincident.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

class CommsModelTest : public QObject
{
    Q_OBJECT

    using Column = CommsModel::Column;

    std::unique_ptr<test::OpenIncident> m_open;
    std::unique_ptr<CommsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    EntityId write(const QString &subject, Audience audience = Audience::Customer)
    {
        const Change draft = addCommsDraft({.audience = audience, .subject = subject}, m_open->clock().now());
        m_open->perform({draft});
        return draft.id;
    }

    bool moveTo(EntityId message, CommsState state)
    {
        return m_model->setData(m_model->indexOf(message, int(Column::State)), int(state));
    }
    bool send(EntityId message) { return moveTo(message, CommsState::Approved) && moveTo(message, CommsState::Sent); }

    [[nodiscard]] QModelIndex cell(int row, Column column) const { return m_model->index(row, int(column)); }
    [[nodiscard]] bool isOverdue(EntityId message) const
    {
        return m_model->indexOf(message).data(EntityListModel::OverdueRole).toBool();
    }

private slots:
    void init()
    {
        m_open = std::make_unique<test::OpenIncident>();
        QVERIFY(m_open->isOpen());
        m_model = std::make_unique<CommsModel>(m_open->document(), m_open->clock(), m_open->playbook());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void editsGoThereAndBack_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<QVariant>("written");
        QTest::addColumn<QString>("shown");
        QTest::newRow("audience") << Column::Audience << QVariant(int(Audience::Regulator)) << u"Regulator"_s;
        QTest::newRow("channel") << Column::Channel << QVariant(u"mail"_s) << u"mail"_s;
        QTest::newRow("subject") << Column::Subject << QVariant(u"Payments fail"_s) << u"Payments fail"_s;
        QTest::newRow("state") << Column::State << QVariant(int(CommsState::Approved)) << u"Approved, not sent"_s;
        QTest::newRow("next update") << Column::NextUpdateBy << QVariant(u"30m"_s) << u"2026-03-14 12:30"_s;
    }
    void editsGoThereAndBack()
    {
        QFETCH(Column, column);
        QFETCH(QVariant, written);
        QFETCH(QString, shown);
        write(u"Checkout is down"_s);
        const QString before = cell(0, column).data().toString();
        QVERIFY(m_model->setData(cell(0, column), written));
        QCOMPARE(cell(0, column).data().toString(), shown);
        QVERIFY(m_open->document().undo());
        QCOMPARE(cell(0, column).data().toString(), before);
        QVERIFY(m_open->document().redo());
        QCOMPARE(cell(0, column).data().toString(), shown);
    }

    void sendingIsFinal()
    {
        const EntityId message = write(u"Checkout is down"_s);
        const auto offered = cell(0, Column::State).data(EntityListModel::ChoicesRole).value<Choices>();
        QCOMPARE(offered.size(), 2);
        QSignalSpy failed(m_model.get(), &EntityListModel::failed);
        QVERIFY(!moveTo(message, CommsState::Sent));
        QCOMPARE(failed.size(), 1);
        QVERIFY(moveTo(message, CommsState::Approved));
        QCOMPARE(m_open->incident().comms().find(message)->approver, u"Ana"_s);
        QVERIFY(moveTo(message, CommsState::Sent));
        QCOMPARE(cell(0, Column::Sent).data(), u"2026-03-14 12:00"_s);
        QVERIFY(!m_open->document().undoStack().canUndo());
        for (int column = 0; column < m_model->columnCount(); ++column)
            QVERIFY(!m_model->index(0, column).flags().testFlag(Qt::ItemIsEditable));
    }

    void aSentMessageMovesBeforeTheDrafts()
    {
        write(u"first"_s);
        const EntityId second = write(u"second"_s);
        QVERIFY(send(second));
        QCOMPARE(test::columnOf(*m_model, int(Column::Subject)), (QStringList{u"second"_s, u"first"_s}));
    }

    void aPromiseHoldsUntilTheNextMessageToItsAudience()
    {
        const EntityId first = write(u"first"_s);
        QVERIFY(m_model->setData(m_model->indexOf(first, int(Column::NextUpdateBy)), u"10m"_s));
        m_open->clock().advance(minutes(5));
        QVERIFY(send(first));
        m_open->clock().advance(minutes(5));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->lookAtClock();
        QCOMPARE(changed.size(), 1);
        QVERIFY(isOverdue(first));
        QVERIFY(send(write(u"to others"_s, Audience::Regulator)));
        QVERIFY(isOverdue(first));
        QVERIFY(send(write(u"second"_s)));
        QVERIFY(!isOverdue(first));
    }

    void whatIsPutOffIsNotOverdue()
    {
        const EntityId first = write(u"first"_s);
        QVERIFY(m_model->setData(m_model->indexOf(first, int(Column::NextUpdateBy)), u"10m"_s));
        QVERIFY(send(first));
        m_open->clock().advance(minutes(12));
        m_model->lookAtClock();
        QVERIFY(isOverdue(first));
        const Instant now = m_open->clock().now();
        m_open->perform(*snoozeClock(m_open->playbook().clockOf(first)->key(), u"next update"_s, now + minutes(10),
                                     {now, {}, u"they know"_s}));
        QVERIFY(!isOverdue(first));
        const QModelIndex by = m_model->indexOf(first, int(Column::NextUpdateBy));
        QCOMPARE(by.data().toString(), u"put off until 12:22"_s);
        m_open->clock().advance(minutes(10));
        m_model->lookAtClock();
        QVERIFY(isOverdue(first));
        QCOMPARE(by.data().toString(), u"2026-03-14 12:10"_s);
    }

    void withoutAPromiseTheLevelsCadenceHolds()
    {
        const Playbook playbook = m_open->playbook().playbook();
        m_open->perform(changeSeverity(m_open->incident(), playbook.severityOf(playbook.levels.first()),
                                       {.now = m_open->clock().now()}));
        const EntityId first = write(u"first"_s);
        QVERIFY(send(first));
        QCOMPARE(m_model->indexOf(first, int(Column::NextUpdateBy)).data().toString(), u"2026-03-14 12:15"_s);
        m_open->clock().advance(minutes(15));
        m_model->lookAtClock();
        QVERIFY(isOverdue(first));
    }

    void nothingIsPromisedAfterTheEnd()
    {
        const EntityId first = write(u"first"_s);
        QVERIFY(m_model->setData(m_model->indexOf(first, int(Column::NextUpdateBy)), u"10m"_s));
        QVERIFY(send(first));
        m_open->clock().advance(minutes(15));
        m_model->lookAtClock();
        QVERIFY(isOverdue(first));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_open->perform(changeStatus(m_open->incident(), IncidentStatus::Resolved, {.now = m_open->clock().now()}));
        QVERIFY(!changed.isEmpty());
        QVERIFY(!isOverdue(first));
    }
};

EVENKEEL_TEST(CommsModelTest);
#include "tst_commsmodel.moc"
