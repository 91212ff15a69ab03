// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/entitylistmodel.h"

#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/items/actionsmodel.h"
#include "tests/models/items/openincident.h"
#include "tests/support/testrunner.h"
#include "tests/support/unprivileged.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

/// What all the tables have in common, seen on one of them.
class EntityListModelTest : public QObject
{
    Q_OBJECT

    using Column = ActionsModel::Column;

    std::unique_ptr<test::OpenIncident> m_open;
    std::unique_ptr<ActionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] Change action(const QString &text, int dueInMinutes)
    {
        const Instant now = m_open->clock().now();
        return addAction(text, ActionCategory::Task, ActionHorizon::Unset, u"Bo"_s, now + minutes(dueInMinutes), now);
    }
    [[nodiscard]] QList<EntityId> addSome(const QStringList &texts)
    {
        QList<EntityId> ids;
        Changes changes;
        for (const QString &text : texts) {
            changes.append(action(text, 10 * int(ids.size() + 1)));
            ids.append(changes.last().id);
        }
        m_open->perform(changes);
        return ids;
    }
    [[nodiscard]] Changes dueIn(EntityId id, int inMinutes) const
    {
        return setField<&ActionItem::due>(m_open->incident().actions(), id, m_open->clock().now() + minutes(inMinutes));
    }
    [[nodiscard]] QStringList texts() const { return test::columnOf(*m_model, int(Column::Text)); }

private slots:
    void init()
    {
        m_open = std::make_unique<test::OpenIncident>();
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

    void whatOthersWriteArrivesRowByRow()
    {
        const auto ids = addSome({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        QVERIFY(m_open->document().close());
        const QPersistentModelIndex b = m_model->indexOf(ids[1], int(Column::Text));
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);

        m_open->performElsewhere({action(u"between"_s, 15)});
        QTRY_COMPARE(inserted.size(), 1);
        QCOMPARE(texts(), (QStringList{u"a"_s, u"between"_s, u"b"_s, u"c"_s, u"d"_s}));
        m_open->performElsewhere(dueIn(ids[1], 60));
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(texts(), (QStringList{u"a"_s, u"between"_s, u"c"_s, u"d"_s, u"b"_s}));
        QCOMPARE(b.row(), 4);
        m_open->performElsewhere(removeEntity(m_open->incident().actions(), ids[2]));
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(texts(), (QStringList{u"a"_s, u"between"_s, u"d"_s, u"b"_s}));
        QCOMPARE(b.data(), u"b"_s);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(moved.size(), 1);
        QVERIFY(reset.isEmpty());
    }

    void aTombstoneTakesItsRowAndGivesItBack()
    {
        const auto ids = addSome({u"a"_s, u"b"_s, u"c"_s});
        const QPersistentModelIndex b = m_model->indexOf(ids[1]);
        m_open->perform(removeEntity(m_open->incident().actions(), ids[1]));
        QCOMPARE(texts(), (QStringList{u"a"_s, u"c"_s}));
        QVERIFY(!b.isValid());
        QVERIFY(!m_model->indexOf(ids[1]).isValid());
        QVERIFY(m_open->document().undo());
        QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void whatIsOfAnotherKindSaysNothing()
    {
        (void)addSome({u"a"_s});
        QVERIFY(m_open->document().close());
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_open->perform(setLink(m_open->incident(), LinkPurpose::Bridge, u"https://a.example"_s, {}));
        QVERIFY(m_open->document().close());
        QVERIFY(changed.isEmpty());
    }

    void onlyTouchedRowsAreTold()
    {
        const auto ids = addSome({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        Changes owners;
        for (const EntityId id : {ids[0], ids[2], ids[3]})
            owners += setField<&ActionItem::owner>(m_open->incident().actions(), id, u"Cy"_s);
        m_open->perform(owners);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0].at(0).toModelIndex().row(), 0);
        QCOMPARE(changed[0].at(1).toModelIndex().row(), 0);
        QCOMPARE(changed[1].at(0).toModelIndex().row(), 2);
        QCOMPARE(changed[1].at(1).toModelIndex().row(), 3);
        QCOMPARE(changed[1].at(1).toModelIndex().column(), m_model->columnCount() - 1);
    }

    void manyRowsComeAsAReset_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("resets");
        QTest::newRow("few") << int(EntityListModel::MostRows / 2) << 0;
        QTest::newRow("many") << int(EntityListModel::MostRows + 1) << 1;
    }
    void manyRowsComeAsAReset()
    {
        QFETCH(int, rows);
        QFETCH(int, resets);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QStringList names;
        for (int i = 0; i < rows; ++i)
            names.append(QString::number(i));
        (void)addSome(names);
        QCOMPARE(reset.size(), resets);
        QCOMPARE(texts(), names);
    }

    void pendingEndsWhenItIsSafe()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        const auto ids = addSome({u"a"_s});
        QVERIFY(m_model->indexOf(ids[0]).data(EntityListModel::PendingRole).toBool());
        QTRY_VERIFY(!m_model->indexOf(ids[0]).data(EntityListModel::PendingRole).toBool());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(2).value<QList<int>>(),
                 (QList<int>{EntityListModel::PendingRole, Qt::AccessibleTextRole}));
    }

    void sortsAndKeepsWhatPointsAtRows()
    {
        const auto ids = addSome({u"b"_s, u"C"_s, u"a"_s});
        m_open->perform(setField<&ActionItem::owner>(m_open->incident().actions(), ids[0], QString()));
        const QPersistentModelIndex c = m_model->indexOf(ids[1], int(Column::Text));
        m_model->sort(int(Column::Text));
        QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s, u"C"_s}));
        QCOMPARE(c.data(), u"C"_s);
        m_model->sort(int(Column::Text), Qt::DescendingOrder);
        QCOMPARE(texts(), (QStringList{u"C"_s, u"b"_s, u"a"_s}));
        // Empty cells come last both ways.
        m_model->sort(int(Column::Owner));
        QCOMPARE(texts().last(), u"b"_s);
        m_model->sort(int(Column::Owner), Qt::DescendingOrder);
        QCOMPARE(texts().last(), u"b"_s);
        m_model->sort(-1);
        QCOMPARE(texts(), (QStringList{u"b"_s, u"C"_s, u"a"_s}));
        // What changes finds its place in the order that was chosen.
        m_model->sort(int(Column::Text));
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        QVERIFY(m_model->setData(c, u"0"_s));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(texts(), (QStringList{u"0"_s, u"a"_s, u"b"_s}));
        QCOMPARE(c.row(), 0);
    }

    void filtersByWordsInAnyCell()
    {
        const auto ids = addSome({u"roll back api"_s, u"restart api"_s, u"call the vendor"_s});
        const QPersistentModelIndex restart = m_model->indexOf(ids[1]);
        m_model->setFilter(u"API"_s);
        QCOMPARE(texts(), (QStringList{u"roll back api"_s, u"restart api"_s}));
        m_model->setFilter(u" bo  restart"_s);
        QCOMPARE(texts(), QStringList{u"restart api"_s});
        QCOMPARE(restart.row(), 0);
        m_open->perform({action(u"restart db"_s, 5), action(u"wait"_s, 6)});
        QCOMPARE(texts(), (QStringList{u"restart db"_s, u"restart api"_s}));
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 5);
        QCOMPARE(restart.data(EntityListModel::IdRole).value<EntityId>(), ids[1]);
    }

    void timesFollowTheZone()
    {
        const auto ids = addSome({u"a"_s});
        const QModelIndex due = m_model->indexOf(ids[0], int(Column::Due));
        QCOMPARE(due.data(), u"10 min left · 12:10"_s);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_open->perform(setFact<&IncidentFacts::zone>(m_open->incident(), u"Asia/Tokyo"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(due.data(), u"10 min left · 21:10"_s);
        m_model->setZone(QTimeZone::utc());
        QCOMPARE(due.data(), u"10 min left · 12:10"_s);
        QVERIFY(m_model->setData(due, u"12:30"_s));
        QCOMPARE(due.data(), u"30 min left · 12:30"_s);
        m_model->setZone(std::nullopt);
        QCOMPARE(due.data(), u"30 min left · 21:30"_s);
    }

    void anythingThatHappensKeepsRowsAndOrder()
    {
        QRandomGenerator random(7);
        auto ids = addSome({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
        QList<QPersistentModelIndex> pointers;
        for (const EntityId id : ids)
            pointers.append(m_model->indexOf(id));
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        for (int round = 0; round < 200; ++round) {
            Changes changes;
            for (int i = 0; i < 3; ++i)
                changes += dueIn(ids[random.bounded(ids.size())], int(random.bounded(500)));
            if (random.bounded(6) == 0 && ids.size() > 6)
                changes += removeEntity(m_open->incident().actions(), ids.takeLast());
            if (random.bounded(4) == 0) {
                changes.append(action(QString::number(round), int(random.bounded(500))));
                ids.append(changes.last().id);
            }
            m_open->perform(changes);
            QCOMPARE(m_model->rowCount(), int(ids.size()));
            for (int row = 1; row < m_model->rowCount(); ++row)
                QVERIFY(m_model->index(row - 1, int(Column::Due)).data(EntityListModel::SortRole).toLongLong()
                        <= m_model->index(row, int(Column::Due)).data(EntityListModel::SortRole).toLongLong());
            for (qsizetype i = 0; i < pointers.size(); ++i)
                QCOMPARE(pointers[i].data(EntityListModel::IdRole).value<EntityId>(), ids[i]);
        }
        QVERIFY(reset.isEmpty());
    }

    void whatCantBeWrittenIsNotEdited()
    {
        const auto ids = addSome({u"a"_s});
        QVERIFY(m_open->document().close());
        QVERIFY(QFile::setPermissions(m_open->document().path(), QFile::ReadOwner | QFile::ReadOther));
        const test::Unprivileged user(m_open->folder());
        const auto document =
            Document::open(m_open->document().path(), m_open->clock(), {.stateFolder = m_open->folder()});
        QVERIFY(document);
        QVERIFY((*document)->isReadOnly());
        const PlaybookRun run(**document, m_open->clock());
        ActionsModel model(**document, m_open->clock(), run);
        const QAbstractItemModelTester tester(&model);
        const QModelIndex text = model.indexOf(ids[0], int(Column::Text));
        QCOMPARE(text.data(), u"a"_s);
        QVERIFY(!text.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.index(0, int(Column::Done)).flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!model.setData(text, u"b"_s));
    }

    void headersAreNamed()
    {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
            QCOMPARE(m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole),
                     m_model->headerData(column, Qt::Horizontal));
        }
        QVERIFY(!m_model->headerData(m_model->columnCount(), Qt::Horizontal).isValid());
        QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
    }
};

EVENKEEL_TEST(EntityListModelTest);
#include "tst_entitylistmodel.moc"
