// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/actionsmodel.h"

#include "models/incident/actionstate.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "tests/models/items/openincident.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

class ActionsModelTest : public QObject
{
    Q_OBJECT

    using Column = ActionsModel::Column;

    std::unique_ptr<test::OpenIncident> m_open;
    std::unique_ptr<ActionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    EntityId add(const QString &text, std::optional<minutes> dueIn = {})
    {
        const Instant now = m_open->clock().now();
        const Change change = addAction(text, ActionCategory::Task, ActionHorizon::Unset, {},
                                        dueIn ? std::optional<Instant>(now + *dueIn) : std::nullopt, now);
        m_open->perform({change});
        return change.id;
    }

    [[nodiscard]] QModelIndex cell(int row, Column column) const { return m_model->index(row, int(column)); }
    [[nodiscard]] QStringList texts() const { return test::columnOf(*m_model, int(Column::Text)); }

private slots:
    void init()
    {
        m_open = std::make_unique<test::OpenIncident>(u"Europe/Berlin"_s);
        QVERIFY(m_open->isOpen());
        m_model = std::make_unique<ActionsModel>(m_open->document(), m_open->clock(), m_open->playbook());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void standByDueTime()
    {
        add(u"some day"_s);
        add(u"later"_s, minutes(20));
        add(u"soon"_s, minutes(10));
        QCOMPARE(texts(), (QStringList{u"soon"_s, u"later"_s, u"some day"_s}));
    }

    void becomeOverdueAsTimePasses()
    {
        add(u"soon"_s, minutes(10));
        add(u"later"_s, minutes(20));
        QVERIFY(!cell(0, Column::Due).data(EntityListModel::OverdueRole).toBool());
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->lookAtClock();
        QVERIFY(changed.isEmpty());
        m_open->clock().advance(minutes(9));
        m_model->lookAtClock();
        // The countdowns of both.
        QCOMPARE(changed.size(), 1);
        QCOMPARE(cell(0, Column::Due).data(), u"1 min left · 13:10"_s);
        QCOMPARE(cell(1, Column::Due).data(), u"11 min left · 13:20"_s);
        changed.clear();
        m_open->clock().advance(minutes(1));
        m_model->lookAtClock();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 0);
        QVERIFY(cell(0, Column::Text).data(EntityListModel::OverdueRole).toBool());
        QVERIFY(!cell(1, Column::Text).data(EntityListModel::OverdueRole).toBool());
        QCOMPARE(cell(0, Column::Due).data(Qt::AccessibleTextRole), u"Due: due now · 13:10, overdue"_s);
        m_open->clock().advance(minutes(2));
        m_model->lookAtClock();
        QCOMPARE(cell(0, Column::Due).data(), u"2 min late · 13:10"_s);
        // What is done is late no more.
        QVERIFY(m_model->setData(cell(0, Column::Done), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!cell(0, Column::Text).data(EntityListModel::OverdueRole).toBool());
    }

    void areDoneByACheckMark()
    {
        const EntityId id = add(u"roll back"_s);
        const QModelIndex box = cell(0, Column::Done);
        QVERIFY(box.flags().testFlag(Qt::ItemIsUserCheckable));
        QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(box.data(Qt::AccessibleTextRole), u"Done: no, being saved"_s);
        QVERIFY(!m_model->setData(box, u"now"_s, Qt::EditRole));
        QVERIFY(m_model->setData(box, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(m_open->incident().actions().find(id)->done == m_open->clock().now());
        QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(m_open->document().undoStack().undoName(), u"Action done"_s);
        QVERIFY(m_open->document().undo());
        QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(m_open->document().redo());
        QVERIFY(m_model->setData(box, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!m_open->incident().actions().find(id)->done);
    }

    void editsGoThereAndBack_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<QVariant>("written");
        QTest::addColumn<QString>("shown");
        QTest::newRow("text") << Column::Text << QVariant(u"fail over"_s) << u"fail over"_s;
        QTest::newRow("category") << Column::Category << QVariant(int(ActionCategory::Detective)) << u"Detective"_s;
        QTest::newRow("term") << Column::Horizon << QVariant(int(ActionHorizon::Week)) << u"Within a week"_s;
        QTest::newRow("owner") << Column::Owner << QVariant(u"Cy"_s) << u"Cy"_s;
        QTest::newRow("due, the next such time") << Column::Due << QVariant(u"09:00"_s) << u"2026-03-15 09:00"_s;
        QTest::newRow("due, in a while") << Column::Due << QVariant(u"10m"_s) << u"10 min left · 13:10"_s;
        QTest::newRow("started") << Column::State << QVariant(int(ActionState::Started)) << u"Started"_s;
        QTest::newRow("dropped") << Column::Dropped << QVariant(u"the service goes"_s) << u"the service goes"_s;
        QTest::newRow("tags") << Column::Tags << QVariant(u"tech debt,pool"_s) << u"tech debt, pool"_s;
        QTest::newRow("ticket") << Column::Tracker << QVariant(u"https://t.example/1"_s) << u"https://t.example/1"_s;
        QTest::newRow("due, a day") << Column::Due << QVariant(u"2026-03-20"_s) << u"2026-03-20"_s;
    }
    void editsGoThereAndBack()
    {
        QFETCH(Column, column);
        QFETCH(QVariant, written);
        QFETCH(QString, shown);
        add(u"roll back"_s);
        const QString before = cell(0, column).data().toString();
        QVERIFY(m_model->setData(cell(0, column), written));
        QCOMPARE(cell(0, column).data().toString(), shown);
        QVERIFY(m_open->document().undo());
        QCOMPARE(cell(0, column).data().toString(), before);
        QVERIFY(m_open->document().redo());
        QCOMPARE(cell(0, column).data().toString(), shown);
    }

    void whatAFollowUpSaysIsSealed()
    {
        const Instant now = m_open->clock().now();
        m_open->perform({addAction(u"limit the pool"_s, ActionCategory::Preventive, ActionHorizon::Week, {}, {}, now)});
        add(u"roll back"_s);
        m_open->perform(*sealPostmortem(m_open->incident(), u"Ana"_s, now));
        const auto followUp = int(texts().indexOf(u"limit the pool"_s));
        const auto edits = [&](int row, Column column) { return cell(row, column).flags() & Qt::ItemIsEditable; };
        for (const Column column : {Column::Text, Column::Category, Column::Horizon}) {
            QVERIFY(!edits(followUp, column));
            QVERIFY(edits(1 - followUp, column));
        }
        for (const Column column : {Column::Owner, Column::Due, Column::State})
            QVERIFY(edits(followUp, column));
        m_open->perform(*reopenPostmortem(m_open->incident(), u"Ana"_s, {.now = now, .reason = u"wrong pool"_s}));
        QVERIFY(edits(followUp, Column::Text));
    }

    void droppingNeedsAReason()
    {
        add(u"roll back"_s, minutes(10));
        QSignalSpy failed(m_model.get(), &EntityListModel::failed);
        QVERIFY(!m_model->setData(cell(0, Column::State), int(ActionState::Dropped)));
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_model->setData(cell(0, Column::Dropped), u"it went away"_s));
        QCOMPARE(cell(0, Column::State).data(), u"Won't be done"_s);
        // Then it isn't late either.
        m_open->clock().advance(minutes(20));
        m_model->lookAtClock();
        QVERIFY(!cell(0, Column::Text).data(EntityListModel::OverdueRole).toBool());
        QVERIFY(m_model->setData(cell(0, Column::State), int(ActionState::Open)));
        QVERIFY(cell(0, Column::Text).data(EntityListModel::OverdueRole).toBool());
    }

    void vagueWordsAreQuestionedUntilTheyAreLeft()
    {
        add(u"Improve monitoring"_s);
        add(u"Alert on the pool's waiting time"_s);
        QVERIFY(cell(0, Column::Text).data(EntityListModel::QuestionRole).toString().contains(u'?'));
        QCOMPARE(cell(0, Column::Text).data(Qt::ToolTipRole),
                 cell(0, Column::Text).data(EntityListModel::QuestionRole));
        QVERIFY(cell(0, Column::Text).data(Qt::AccessibleTextRole).toString().contains(u"how will you see it?"_s));
        QVERIFY(!cell(0, Column::Owner).data(EntityListModel::QuestionRole).isValid());
        QVERIFY(!cell(1, Column::Text).data(EntityListModel::QuestionRole).isValid());
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->leaveWording(cell(0, Column::Owner));
        QVERIFY(!changed.isEmpty());
        QVERIFY(!cell(0, Column::Text).data(EntityListModel::QuestionRole).isValid());
        QVERIFY(m_open->document().undo());
        QVERIFY(cell(0, Column::Text).data(EntityListModel::QuestionRole).isValid());
    }

    void followUpsStandByTermWhatIsOverdueFirst()
    {
        const Instant now = m_open->clock().now();
        const auto followUp = [&](const QString &text, ActionHorizon horizon, std::optional<minutes> dueIn = {}) {
            m_open->perform({addAction(text, ActionCategory::Preventive, horizon, u"Eli"_s,
                                       dueIn ? std::optional<Instant>(now + *dueIn) : std::nullopt, now)});
        };
        add(u"a task of the response"_s, minutes(1));
        followUp(u"later"_s, ActionHorizon::Later, minutes(5));
        followUp(u"month"_s, ActionHorizon::Month);
        followUp(u"week"_s, ActionHorizon::Week);
        ActionsModel followUps(m_open->document(), m_open->clock(), m_open->playbook(), ActionsModel::Scope::FollowUps);
        const QAbstractItemModelTester tester(&followUps);
        const auto shown = [&] { return test::columnOf(followUps, int(Column::Text)); };
        QCOMPARE(shown(), (QStringList{u"week"_s, u"month"_s, u"later"_s}));
        QVERIFY(followUps.overdue().isEmpty());
        m_open->clock().advance(minutes(6));
        followUps.lookAtClock();
        QCOMPARE(followUps.overdue().size(), 1);
        QVERIFY(followUps.overdue().front().startsWith(u"later (Eli, due "_s));
        followUp(u"another week"_s, ActionHorizon::Week);
        QCOMPARE(shown().front(), u"later"_s);
    }

    void aNewDueTimeMovesTheRowAndWhatPointsAtIt()
    {
        add(u"one"_s, minutes(10));
        add(u"two"_s, minutes(20));
        add(u"three"_s, minutes(30));
        const QPersistentModelIndex two = cell(1, Column::Text);
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(m_model->setData(cell(1, Column::Due), u"40m"_s));
        QCOMPARE(texts(), (QStringList{u"one"_s, u"three"_s, u"two"_s}));
        QCOMPARE(moved.size(), 1);
        QVERIFY(reset.isEmpty());
        QCOMPARE(two.row(), 2);
        QCOMPARE(two.data(), u"two"_s);
    }
};

EVENKEEL_TEST(ActionsModelTest);
#include "tst_actionsmodel.moc"
