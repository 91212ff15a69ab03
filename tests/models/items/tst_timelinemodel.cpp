// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/commsverbs.h"
#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/items/timelinemodel.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using Column = TimelineModel::Column;

namespace {

class Timeline
{
public:
    test::DocumentFixture fixture;
    TimelineModel model{fixture.document(), fixture.clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(cell(row, Column::Text));
        return texts;
    }
    [[nodiscard]] QString cell(int row, Column column) const { return model.index(row, int(column)).data().toString(); }
    [[nodiscard]] QModelIndex at(EntityId id, Column column) const
    {
        return model.indexOf(id).siblingAtColumn(int(column));
    }
};

}  // namespace

class TimelineModelTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatHappenedInOrder()
    {
        Timeline timeline;
        QCOMPARE(timeline.texts(), QStringList({u"Incident declared"_s, u"Severity SEV2"_s}));
        timeline.fixture.log(u"last"_s, EntryKind::Note, "2026-03-14T12:05:00Z", u"Bo"_s);
        timeline.fixture.log(u"first"_s, EntryKind::Symptom, "2026-03-14T11:00:00Z");
        QCOMPARE(timeline.texts(), QStringList({u"first"_s, u"Incident declared"_s, u"Severity SEV2"_s, u"last"_s}));
        QCOMPARE(timeline.cell(0, Column::Time), u"11:00"_s);
        QCOMPARE(timeline.cell(1, Column::Time), u"12:00"_s);
        QCOMPARE(timeline.cell(3, Column::Owner), u"Bo"_s);
        QCOMPARE(timeline.cell(0, Column::Kind), u"symptom"_s);
    }

    void saysWhereADayBegins()
    {
        Timeline timeline;
        timeline.fixture.log(u"before"_s, EntryKind::Note, "2026-03-13T23:59:00Z");
        const auto first = [&](int row) {
            return timeline.model.index(row, 0).data(TimelineModel::FirstOfDayRole).toBool();
        };
        QCOMPARE(QList<bool>({first(0), first(1), first(2)}), QList<bool>({true, true, false}));
        QCOMPARE(timeline.model.index(0, 0).data(TimelineModel::DayRole).toString(), u"2026-03-13"_s);
    }

    void aNewLineMovesNoOther()
    {
        Timeline timeline;
        QSignalSpy inserted(&timeline.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&timeline.model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex declared = timeline.model.index(0, 0);
        timeline.fixture.log(u"early"_s, EntryKind::Note, "2026-03-14T11:00:00Z");
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(declared.row(), 1);
    }

    void aLineIsPendingUntilItIsSafe()
    {
        Timeline timeline;
        const EntityId id = timeline.fixture.log(u"text"_s);
        QVERIFY(timeline.at(id, Column::Text).data(TimelineModel::PendingRole).toBool());
        QVERIFY(
            timeline.at(id, Column::Text).data(TimelineModel::SummaryRole).toString().contains(u"not on the disk"_s));
        QTRY_VERIFY(!timeline.at(id, Column::Text).data(TimelineModel::PendingRole).toBool());
    }

    void edits_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("text") << Column::Text << u"other words"_s << u"other words"_s;
        QTest::newRow("owner") << Column::Owner << u"Cy"_s << u"Cy"_s;
        QTest::newRow("kind") << Column::Kind << u"decision"_s << u"decision"_s;
        QTest::newRow("time of day") << Column::Time << u"11:50"_s << u"11:50"_s;
        QTest::newRow("span") << Column::Time << u"11:50-11:55"_s << u"11:50–11:55"_s;
    }
    void edits()
    {
        QFETCH(Column, column);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        Timeline timeline;
        const EntityId id = timeline.fixture.log(u"text"_s, EntryKind::Note, "2026-03-14T12:05:00Z");
        const QString before = timeline.at(id, column).data().toString();
        QVERIFY(timeline.model.setData(timeline.at(id, column), typed));
        QCOMPARE(timeline.at(id, column).data().toString(), shown);
        QVERIFY(timeline.fixture.document().undo());
        QCOMPARE(timeline.at(id, column).data().toString(), before);
    }

    void refusesWhatIsNoTime()
    {
        Timeline timeline;
        const EntityId id = timeline.fixture.log(u"text"_s);
        QSignalSpy failed(&timeline.model, &TimelineModel::failed);
        QVERIFY(!timeline.model.setData(timeline.at(id, Column::Time), u"25:99"_s));
        QCOMPARE(failed.count(), 1);
    }

    void derivedLinesOnlyMoveInTime()
    {
        Timeline timeline;
        QVERIFY(!timeline.model.flags(timeline.model.index(1, int(Column::Text))).testFlag(Qt::ItemIsEditable));
        QVERIFY(timeline.model.flags(timeline.model.index(1, int(Column::Time))).testFlag(Qt::ItemIsEditable));
    }

    void filters_data()
    {
        QTest::addColumn<TimelineFilter>("filter");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("text") << TimelineFilter{u"POOL"_s} << QStringList({u"pool is full"_s});
        QTest::newRow("owner") << TimelineFilter{u"cy"_s} << QStringList({u"roll back"_s});
        QTest::newRow("derived words") << TimelineFilter{u"sev2"_s} << QStringList({u"Severity SEV2"_s});
        QTest::newRow("kind") << TimelineFilter{{}, {EntryKind::Decision}} << QStringList({u"roll back"_s});
        QTest::newRow("pinned") << TimelineFilter{{}, {}, true} << QStringList({u"pool is full"_s});
        QTest::newRow("share view") << TimelineFilter{u"a"_s, {}, false, true}
                                    << QStringList({u"Incident declared"_s, u"roll back"_s});
        QTest::newRow("nothing") << TimelineFilter{u"nobody said this"_s} << QStringList();
    }
    void filters()
    {
        QFETCH(TimelineFilter, filter);
        QFETCH(QStringList, texts);
        Timeline timeline;
        const EntityId full = timeline.fixture.log(u"pool is full"_s);
        timeline.fixture.log(u"roll back"_s, EntryKind::Decision, nullptr, u"Cy"_s);
        const EntityId secret = timeline.fixture.log(u"a secret"_s);
        QVERIFY(timeline.model.setData(timeline.model.indexOf(full), true, TimelineModel::PinnedRole));
        QVERIFY(timeline.model.setData(timeline.model.indexOf(secret), true, TimelineModel::PrivateRole));
        timeline.model.setFilter(filter);
        QCOMPARE(timeline.texts(), texts);
        // What comes while a filter is set is held against it.
        timeline.fixture.log(u"unrelated"_s);
        QCOMPARE(timeline.texts().contains(u"unrelated"_s), filter.withoutPrivate && filter.text == u"a"_s);
        timeline.model.setFilter({});
        QCOMPARE(timeline.model.rowCount(), 6);
    }

    void followsTheZone()
    {
        Timeline timeline;
        timeline.fixture.perform(setFact<&IncidentFacts::zone>(timeline.fixture.incident(), u"Europe/Berlin"_s));
        timeline.fixture.log(u"text"_s, EntryKind::Note, "2026-03-14T12:05:00Z");
        QCOMPARE(timeline.cell(2, Column::Time), u"13:05"_s);
        timeline.model.setUtc(true);
        QCOMPARE(timeline.cell(2, Column::Time), u"12:05"_s);
        QVERIFY(timeline.model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"UTC"_s));
    }

    void findsATime()
    {
        Timeline timeline;
        timeline.fixture.log(u"later"_s, EntryKind::Note, "2026-03-14T13:00:00Z");
        QCOMPARE(timeline.model.firstAtOrAfter(*fromIsoUtc(u"2026-03-14T12:30:00Z")).row(), 2);
        QCOMPARE(timeline.model.firstAtOrAfter(*fromIsoUtc(u"2026-03-14T23:30:00Z")).row(), 2);
        QCOMPARE(timeline.model.firstAtOrAfter(*fromIsoUtc(u"2026-03-14T01:30:00Z")).row(), 0);
    }

    // Whatever is done to it, the model shows what the incident's own order says.
    void staysInOrderWhateverHappens()
    {
        Timeline timeline;
        QRandomGenerator random(3);
        QList<EntityId> ids;
        const auto someTime = [&] { return timeline.fixture.clock.now() - std::chrono::minutes(random.bounded(600)); };
        for (int step = 0; step < 300; ++step) {
            Changes changes;
            for (int i = random.bounded(1, 4); i > 0; --i) {
                const int what = random.bounded(4);
                if (ids.isEmpty() || what == 0) {
                    EntryDraft draft;
                    draft.text = u"line %1"_s.arg(ids.size());
                    draft.occurred.begin = someTime();
                    const LoggedEntry logged = logEntry(draft, timeline.fixture.clock.now());
                    ids.append(logged.entry);
                    changes += logged.changes;
                } else if (const EntityId id = ids[random.bounded(ids.size())]; what == 1) {
                    changes += setEntry<&TimelineEntry::deleted>(timeline.fixture.incident(), id, random.bounded(2));
                } else {
                    changes += retimeEntry(timeline.fixture.incident(), id, {someTime(), {}, false});
                }
            }
            if (step % 50 == 0)
                timeline.model.setFilter({step % 100 == 0 ? u"1"_s : QString()});
            timeline.fixture.perform(changes);

            QStringList expected;
            for (const TimelineEntry *entry : timeline.fixture.incident().timeline())
                if (timeline.model.filter().text.isEmpty() || entry->text.contains(timeline.model.filter().text))
                    expected.append(entry->id.toString());
            QStringList shown;
            for (int row = 0; row < timeline.model.rowCount(); ++row)
                shown.append(timeline.model.index(row, 0).data(TimelineModel::IdRole).toString());
            QCOMPARE(shown, expected);
        }
    }

    void knowsWhatIsNewSinceTheLastUpdate()
    {
        Timeline timeline;
        auto &fixture = timeline.fixture;
        const EntityId before = fixture.log(u"told"_s);
        QCOMPARE(timeline.model.newCount(), 0);
        const Change message = addCommsDraft({.subject = u"We are on it"_s}, fixture.clock.now());
        fixture.perform({message});
        fixture.perform(*approveMessage(fixture.incident(), message.id, u"Ana"_s));
        fixture.clock.advance(std::chrono::minutes(4));
        fixture.perform(*markSent(fixture.incident(), message.id, {fixture.clock.now(), {}, {}}));
        QCOMPARE(timeline.model.newCount(), 0);  // that it was sent is no news
        QVERIFY(!timeline.model.firstNew().isValid());
        fixture.clock.advance(std::chrono::minutes(1));
        const EntityId backdated = fixture.log(u"happened earlier"_s, EntryKind::Note, "2026-03-14T11:00:00Z");
        const EntityId after = fixture.log(u"news"_s);
        const EntityId further = fixture.log(u"more news"_s);
        QCOMPARE(timeline.model.newCount(), 3);
        QCOMPARE(timeline.model.idAt(timeline.model.firstNew()), backdated);
        const auto isFirst = [&](EntityId id) {
            return timeline.at(id, Column::Text).data(TimelineModel::FirstNewRole).toBool();
        };
        QVERIFY(isFirst(backdated) && isFirst(after) && !isFirst(further) && !isFirst(before));
        QVERIFY(timeline.at(further, Column::Time)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"new since the update at 12:04"_s));
        fixture.perform(removeEntry(fixture.incident(), further));
        QCOMPARE(timeline.model.newCount(), 2);
    }

    void tagsAreSaidFilteredAndChangedTogether()
    {
        Timeline timeline;
        auto &fixture = timeline.fixture;
        const EntityId one = fixture.log(u"pool is full"_s);
        const EntityId two = fixture.log(u"queue is full"_s);
        QVERIFY(timeline.model.changeTags({one, two}, {u"Database"_s, u"eu"_s}, {}));
        QCOMPARE(timeline.model.tagsOf(one), QStringList({u"Database"_s, u"eu"_s}));
        QVERIFY(timeline.model.changeTags({one, two}, {}, {u"EU"_s}));
        QCOMPARE(timeline.model.tagsOf(two), QStringList(u"Database"_s));
        QVERIFY(timeline.at(one, Column::Time).data(Qt::AccessibleTextRole).toString().contains(u"#Database"_s));
        timeline.model.setFilter({.text = u"#data pool"_s});
        QCOMPARE(timeline.texts(), QStringList(u"pool is full"_s));
        timeline.model.setFilter({.text = u"database"_s});
        QCOMPARE(timeline.model.rowCount(), 2);
        QVERIFY(timeline.model.changeTags({two}, {}, {u"Database"_s}));
        QCOMPARE(timeline.texts(), QStringList(u"pool is full"_s));
        QVERIFY(fixture.document().undo() && fixture.document().undo() && fixture.document().undo());
        QCOMPARE(timeline.model.tagsOf(one), QStringList());
    }

    void severalLinesAreOneStep()
    {
        Timeline timeline;
        const EntityId one = timeline.fixture.log(u"one"_s);
        const EntityId two = timeline.fixture.log(u"two"_s);
        const EntityId derived = timeline.model.idAt(timeline.model.index(1, 0));  // "Severity SEV2"
        const auto entry = [&](EntityId id) { return *timeline.fixture.incident().entries().find(id); };
        QVERIFY(timeline.model.setKind({derived, one, two}, EntryKind::Decision));
        QCOMPARE(entry(one).kind, EntryKind::Decision);
        QCOMPARE(entry(derived).kind, EntryKind::Severity);
        QVERIFY(timeline.model.setPinned({one, two}, true));
        QVERIFY(timeline.model.setPrivate({one, two}, true));
        QVERIFY(entry(two).pinned && entry(two).isPrivate);
        QVERIFY(timeline.model.remove({one, two}));
        for (int step = 0; step < 4; ++step)
            QVERIFY(timeline.fixture.document().undo());
        QVERIFY(!entry(one).deleted && !entry(two).pinned && !entry(two).isPrivate);
        QCOMPARE(entry(two).kind, EntryKind::Note);
    }
};

EVENKEEL_TEST(TimelineModelTest);
#include "tst_timelinemodel.moc"
