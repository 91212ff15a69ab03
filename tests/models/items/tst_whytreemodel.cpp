// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/whytreemodel.h"

#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/incident/commands/whyverbs.h"
#include "tests/models/items/openincident.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class WhyTreeModelTest : public QObject
{
    Q_OBJECT

    using Direction = WhyTreeModel::Direction;

    std::unique_ptr<test::OpenIncident> m_open;
    std::unique_ptr<WhyTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QString tree(const QModelIndex &parent = {}) const
    {
        QString text;
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex at = m_model->index(row, 0, parent);
            text += at.data(Qt::EditRole).toString();
            if (m_model->hasChildren(at))
                text += u'(' + tree(at) + u')';
        }
        return text;
    }
    EntityId answered(EntityId why, const QString &answer)
    {
        m_model->setData(m_model->indexOf(why), answer);
        return why;
    }
    QModelIndex at(EntityId why) const { return m_model->indexOf(why); }

private slots:
    void init()
    {
        m_open = std::make_unique<test::OpenIncident>();
        QVERIFY(m_open->isOpen());
        m_model = std::make_unique<WhyTreeModel>(m_open->document(), m_open->clock());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void gesturesMakeATree()
    {
        const EntityId a = answered(m_model->askOn({}), u"a"_s);
        const EntityId b = answered(m_model->askOn(at(a)), u"b"_s);
        const EntityId c = answered(m_model->branch(at(b)), u"c"_s);
        const EntityId d = answered(m_model->askOn(at(c)), u"d"_s);
        QCOMPARE(tree(), u"a(bc(d))"_s);
        QCOMPARE(m_model->move(at(c), Direction::Up), c);
        QCOMPARE(tree(), u"a(c(d)b)"_s);
        m_model->move(at(b), Direction::In);
        QCOMPARE(tree(), u"a(c(db))"_s);
        m_model->move(at(d), Direction::Down);
        QCOMPARE(tree(), u"a(c(bd))"_s);
        m_model->move(at(b), Direction::Out);
        QCOMPARE(tree(), u"a(c(d)b)"_s);
        QVERIFY(m_model->move(at(a), Direction::Out).isNull());
        QVERIFY(m_model->move(at(a), Direction::Up).isNull());
        QVERIFY(m_model->toggleSystemAllowed(at(d)));
        QVERIFY(at(d).data(Qt::AccessibleTextRole).toString().contains(u"system allowed"_s));
        QCOMPARE(m_model->remove(at(c)), b);
        QCOMPARE(tree(), u"a(b)"_s);
        QCOMPARE(m_open->document().undoStack().undoName(), u"remove a why"_s);
        QVERIFY(m_open->document().undo());
        QCOMPARE(tree(), u"a(c(d)b)"_s);
    }

    void whatStaysIsToldAsStaying()
    {
        const EntityId a = answered(m_model->askOn({}), u"a"_s);
        const EntityId b = answered(m_model->askOn(at(a)), u"b"_s);
        const QPersistentModelIndex kept(at(b));
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_open->performElsewhere(*branchWhy(m_open->incident(), b, m_open->clock().now()));
        QTRY_COMPARE(m_model->rowCount(at(a)), 2);
        m_model->move(at(b), Direction::Down);
        QCOMPARE(kept.data(Qt::EditRole).toString(), u"b"_s);
        QCOMPARE(kept.row(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void whatIsSealedIsOnlyRead()
    {
        const EntityId a = answered(m_model->askOn({}), u"a"_s);
        QVERIFY(at(a).flags().testFlag(Qt::ItemIsEditable));
        m_open->perform(*sealPostmortem(m_open->incident(), u"Ana"_s, m_open->clock().now()));
        for (int column = 0; column < int(WhyTreeModel::Column::Count); ++column)
            QVERIFY(!m_model->indexOf(a, column).flags().testFlag(Qt::ItemIsEditable));
    }

    void tipsAreNoPages()
    {
        const EntityId a = answered(m_model->askOn({}), u"<img src=\"file:///x\">"_s);
        QVERIFY(at(a).data().toString().contains(u"<img"_s));
        QVERIFY(!at(a).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    }

    void evidenceIsChosen()
    {
        const EntityId a = answered(m_model->askOn({}), u"a"_s);
        const Instant now = m_open->clock().now();
        m_open->perform(
            logEntry({.kind = EntryKind::Alert, .text = u"pool is empty"_s, .occurred = {now, {}, false}}, now)
                .changes);
        const auto witnesses = m_model->witnesses();
        QVERIFY(!witnesses.isEmpty());
        const QModelIndex cell = m_model->indexOf(a, int(WhyTreeModel::Column::Evidence));
        QVERIFY(m_model->setData(cell, witnesses.last().id.toString()));
        QVERIFY(cell.data().toString().contains(u"pool is empty"_s));
        // Said in other words it is told, and nothing else is.
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_open->perform(setEntry<&TimelineEntry::text>(m_open->incident(), witnesses.last().id, u"pool ran dry"_s));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), cell);
        QVERIFY(cell.data().toString().contains(u"pool ran dry"_s));
        m_open->perform(logEntry({.text = u"another line"_s}, now).changes);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_model->setData(cell, QString()));
        QCOMPARE(cell.data().toString(), QString());
        // Words do as well, where they mean one; else it says so, and leaves what there was.
        QVERIFY(m_model->setData(cell, u"Pool ran"_s));
        QVERIFY(cell.data().toString().contains(u"pool ran dry"_s));
        QSignalSpy failed(m_model.get(), &WhyTreeModel::failed);
        QVERIFY(!m_model->setData(cell, u"the meteor"_s));
        QVERIFY(failed.takeFirst().first().value<Error>().message().contains(u"called “the meteor”"_s));
        QVERIFY(!m_model->setData(cell, u"n"_s));
        QVERIFY(failed.takeFirst().first().value<Error>().message().contains(u"have “n” in them"_s));
        QVERIFY(cell.data().toString().contains(u"pool ran dry"_s));
        // The whole name of one is no part of another's.
        const QString whole = cell.data().toString();
        m_open->perform(logEntry({.text = u"pool ran dry again"_s, .occurred = {now, {}, false}}, now).changes);
        QVERIFY(m_model->setData(cell, QString()));
        QVERIFY(m_model->setData(cell, whole.toUpper()));
        QCOMPARE(cell.data().toString(), whole);
    }

    void randomGesturesKeepTheModelTrue()
    {
        std::mt19937 random(3);
        QList<EntityId> known{m_model->askOn({})};
        for (int step = 0; step < 150; ++step) {
            const EntityId any = known[qsizetype(random() % size_t(known.size()))];
            switch (random() % 6) {
            case 0:
                known.append(m_model->askOn(at(any)));
                break;
            case 1:
                known.append(m_model->branch(at(any)));
                break;
            default:
                m_model->move(at(any), Direction(random() % 4));
            }
            for (const WhyRow &row : WhyTree::of(m_open->incident()).rows) {
                QCOMPARE(m_model->idAt(at(row.id).parent()), row.parent);
                QCOMPARE(at(row.id).row(), row.place - 1);
            }
        }
        QVERIFY(m_model->remove(m_model->index(0, 0)).isNull() || m_model->rowCount() > 0);
    }

    void manyRowsAreAReset()
    {
        Changes many;
        for (quint64 i = 1; i <= 3'000; ++i)
            many.append(
                ChangeOf<Why>(EntityId(9, i)).set<&Why::answer>(u"x"_s).set<&Why::sort>(QString::number(10'000 + i)));
        m_tester.reset();  // walks deep trees again and again
        m_open->perform(many);
        QVERIFY(at(EntityId(9, 3'000)).isValid());
        m_open->perform(*removeWhy(m_open->incident(), EntityId(9, 1)));
        QCOMPARE(m_model->rowCount(), 0);
    }
};

EVENKEEL_TEST(WhyTreeModelTest);
#include "tst_whytreemodel.moc"
