// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/curationverbs.h"
#include "models/incident/commands/entryverbs.h"
#include "models/items/curationmodel.h"
#include "models/items/selectedrows.h"
#include "tests/models/items/openincident.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CurationModelTest : public QObject
{
    Q_OBJECT

    using Column = CurationModel::Column;

    std::unique_ptr<test::OpenIncident> m_open;
    std::unique_ptr<CurationModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    EntityId log(const QString &text, std::chrono::minutes ago, EntryKind kind = EntryKind::Note,
                 bool isPrivate = false)
    {
        const Instant now = m_open->clock().now();
        const LoggedEntry logged =
            logEntry({.kind = kind, .text = text, .occurred = {now - ago, {}, false}, .isPrivate = isPrivate}, now);
        m_open->perform(logged.changes);
        return logged.entry;
    }
    [[nodiscard]] QModelIndex cell(EntityId entry, Column column) const
    {
        return m_model->indexOf(entry).siblingAtColumn(int(column));
    }
    [[nodiscard]] QStringList texts() const { return test::columnOf(*m_model, int(Column::Text)); }

private slots:
    void init()
    {
        m_open = std::make_unique<test::OpenIncident>();
        QVERIFY(m_open->isOpen());
        // What declaring it logged.
        m_open->incident().entries().forEach(
            [this](const TimelineEntry &entry) { m_open->perform(removeEntry(m_open->incident(), entry.id)); });
        m_model = std::make_unique<CurationModel>(m_open->document(), m_open->clock());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void leavesOutAndKeeps()
    {
        const EntityId a = log(u"a"_s, 30min), b = log(u"b"_s, 20min), c = log(u"c"_s, 10min);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(m_model->drop({a, c}));
        QVERIFY(cell(a, Column::Text).data(CurationModel::DroppedRole).toBool());
        QCOMPARE(m_model->timeline().keptCount(), 1);
        QCOMPARE(m_open->document().undoStack().undoName(), u"leave out 2 lines"_s);
        m_model->setFilter(CurationFilter::Kept);
        QCOMPARE(texts(), QStringList{u"b"_s});
        m_model->setFilter(CurationFilter::LeftOut);
        QCOMPARE(texts(), (QStringList{u"a"_s, u"c"_s}));
        QVERIFY(m_model->keep({a}));
        QCOMPARE(texts(), QStringList{u"c"_s});
        m_model->setFilter(CurationFilter::All);
        QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(m_open->document().undo());
        QVERIFY(cell(a, Column::Text).data(CurationModel::DroppedRole).toBool());
        QVERIFY(!cell(b, Column::Text).data(CurationModel::DroppedRole).toBool());
        QVERIFY(removed.count() > 0);
        QCOMPARE(reset.count(), 0);
    }

    void wordsAndTimesAreTheReadersOnly()
    {
        const EntityId a = log(u"a"_s, 30min), b = log(u"b"_s, 20min);
        QVERIFY(m_model->setData(cell(a, Column::Text), u"A for readers"_s));
        QVERIFY(m_model->setData(cell(a, Column::Time), u"11:50"_s));
        QCOMPARE(texts(), (QStringList{u"b"_s, u"A for readers"_s}));
        QCOMPARE(cell(a, Column::Time).data(), u"2026-03-14 11:50"_s);
        QCOMPARE(cell(a, Column::Time).data(CurationModel::ShortTimeRole), u"11:50"_s);  // the day stands above
        QCOMPARE(cell(b, Column::Time).data(CurationModel::ShortTimeRole), u"2026-03-14 11:40"_s);
        QVERIFY(cell(a, Column::Time).data(CurationModel::RewordedRole).toBool());
        QCOMPARE(m_open->incident().entries().find(a)->text, u"a"_s);
        QVERIFY(cell(a, Column::Text).data(CurationModel::DetailRole).toString().contains(u"Recorded: a"_s));
        QSignalSpy failed(m_model.get(), &CurationModel::failed);
        QVERIFY(!m_model->setData(cell(a, Column::Time), u"whenever"_s));
        QCOMPARE(failed.count(), 1);
        // The record's own words take it back.
        QVERIFY(m_model->setData(cell(a, Column::Text), u"a"_s));
        QVERIFY(m_model->setData(cell(a, Column::Time), QString()));
        QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s}));
    }

    void mergedLinesFollowTheirs()
    {
        const EntityId a = log(u"a"_s, 30min), b = log(u"b"_s, 20min), c = log(u"c"_s, 10min);
        QVERIFY(m_model->merge({a, c}, a));
        QCOMPARE(texts(), (QStringList{u"a"_s, u"+ c"_s, u"b"_s}));
        QSignalSpy failed(m_model.get(), &CurationModel::failed);
        QVERIFY(!m_model->merge({a, c}, c));
        QCOMPARE(failed.count(), 1);
        QVERIFY(m_model->takeApart({a}));
        QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(m_model->merge({b}, a));
        QVERIFY(m_model->tellAsRecorded({b}));
        QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void evidenceIsChosenOrSaid()
    {
        const EntityId claim = log(u"slow"_s, 30min, EntryKind::Symptom);
        const EntityId alert = log(u"latency"_s, 31min, EntryKind::Alert);
        const EntityId graph = EntityId::generate(m_open->clock().now());
        m_open->perform({ChangeOf<Evidence>(graph).set<&Evidence::name>(u"graph.png"_s)});
        const QModelIndex evidence = cell(claim, Column::Evidence);
        QCOMPARE(evidence.data(), u"no evidence"_s);
        m_model->setFilter(CurationFilter::Unshown);
        QCOMPARE(texts(), QStringList{u"slow"_s});
        m_model->setFilter(CurationFilter::All);
        const QStringList offers = evidence.data(CurationModel::SuggestionsRole).toStringList();
        QCOMPARE(offers, (QStringList{u"graph.png"_s, u"2026-03-14 11:29 latency"_s}));
        QVERIFY(m_model->setData(cell(claim, Column::Evidence), offers[0]));
        QCOMPARE(curatedLineOf(m_open->incident(), claim)->evidence, graph);
        QCOMPARE(cell(claim, Column::Evidence).data(), u"graph.png"_s);
        QCOMPARE(cell(claim, Column::Evidence).data(Qt::EditRole), u"graph.png"_s);
        QVERIFY(m_model->setData(cell(claim, Column::Evidence), offers[1]));
        QCOMPARE(curatedLineOf(m_open->incident(), claim)->evidence, alert);
        QVERIFY(m_model->setData(cell(claim, Column::Evidence), u"seen on the bridge"_s));
        QCOMPARE(cell(claim, Column::Evidence).data(), u"seen on the bridge"_s);
        QCOMPARE(m_model->timeline().unshownCount(), 0);
        QVERIFY(m_model->setData(cell(claim, Column::Evidence), QString()));
        QCOMPARE(cell(claim, Column::Evidence).data(), u"no evidence"_s);
    }

    void privateLinesAreOnlyCounted()
    {
        log(u"a"_s, 30min);
        const EntityId hidden = log(u"hidden"_s, 20min, EntryKind::Symptom, true);
        QCOMPARE(texts(), QStringList{u"a"_s});
        QCOMPARE(m_model->privateCount(), 1);
        QVERIFY(!m_model->indexOf(hidden).isValid());
        QCOMPARE(m_model->timeline().unshownCount(), 0);
    }

    void saysWhatWasKnownThen()
    {
        m_open->perform(Changes{ChangeOf<RoleAssignment>(EntityId::generate(m_open->clock().now()))
                                    .set<&RoleAssignment::role>(u"commander"_s)
                                    .set<&RoleAssignment::person>(u"Ana"_s)
                                    .set<&RoleAssignment::from>(m_open->clock().now() - 40min)});
        log(u"pool exhausted"_s, 30min, EntryKind::Hypothesis);
        const EntityId line = log(u"a"_s, 20min);
        QCOMPARE(cell(line, Column::Known).data(), u"Ana commands \u00b7 1 open hypotheses: pool exhausted"_s);
    }

    void onlyReadsWhileThePastIsShown()
    {
        const EntityId a = log(u"a"_s, 30min);
        m_open->document().showPast(m_open->incident(), m_open->clock().now());
        QVERIFY(!cell(a, Column::Text).flags().testFlag(Qt::ItemIsEditable));
        QSignalSpy failed(m_model.get(), &CurationModel::failed);
        QVERIFY(!m_model->drop({a}));
        QCOMPARE(failed.count(), 1);
        m_open->document().showNow();
        QVERIFY(cell(a, Column::Text).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!cell(a, Column::Because).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(m_model->drop({a}));
        QVERIFY(m_model->setData(cell(a, Column::Because), u"noise"_s));
        QCOMPARE(cell(a, Column::Because).data(), u"noise"_s);
    }

    void followsOthersAndCopies()
    {
        const EntityId a = log(u"a"_s, 30min);
        m_open->performElsewhere(retitleLine(m_open->incident(), a, u"theirs"_s));
        QTRY_COMPARE(texts(), QStringList{u"theirs"_s});
        const SelectedRows rows = selectedRows({cell(a, Column::Text)});
        QCOMPARE(rows.columns.size(), int(Column::Count));
        QCOMPARE(rows.rows.first().cells[int(Column::Text)], u"theirs"_s);
        QCOMPARE(rows.rows.first().subject, (EntityRef{EntityKind::Entry, a}));
    }
};

EVENKEEL_TEST(CurationModelTest);
#include "tst_curationmodel.moc"
