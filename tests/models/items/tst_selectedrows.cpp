// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/items/checklistmodel.h"
#include "models/items/hypothesesmodel.h"
#include "models/items/selectedrows.h"
#include "models/items/timelinemodel.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class SelectedRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void aLineOfTheTimelineSaysItsDayItself()
    {
        DocumentFixture fixture;
        const EntityId id = fixture.log(u"roll back\n4f2c"_s, EntryKind::Decision, "2026-03-14T11:02:00Z", u"Ana"_s);
        TimelineModel model(fixture.document(), fixture.clock);
        const SelectedRows selected = selectedRows({model.indexOf(id).siblingAtColumn(2)});
        QCOMPARE(selected.rows.size(), 1);
        const SelectedRow &line = selected.rows[0];
        QCOMPARE(line.subject, (EntityRef{EntityKind::Entry, id}));
        QCOMPARE(line.lead, u"2026-03-14 11:02 UTC"_s);
        QCOMPARE(line.heading, QString());
        QCOMPARE(line.text, u"decision: roll back\n4f2c · Ana"_s);
    }

    void linesOfTheTimelineStandUnderTheirDayInOrder()
    {
        DocumentFixture fixture;
        const EntityId late = fixture.log(u"late"_s, EntryKind::Note, "2026-03-14T11:02:00Z");
        const EntityId early = fixture.log(u"early"_s, EntryKind::Note, "2026-03-13T11:02:00Z");
        TimelineModel model(fixture.document(), fixture.clock);
        const QModelIndex first = model.indexOf(early);
        const QModelIndex second = model.indexOf(late);
        const SelectedRows selected = selectedRows(
            {second, first.siblingAtColumn(1), first, second.siblingAtColumn(3), first.siblingAtColumn(3)});
        QCOMPARE(selected.rows.size(), 2);
        QCOMPARE(selected.rows[0].heading, u"2026-03-13, UTC"_s);
        QCOMPARE(selected.rows[0].lead, u"11:02"_s);
        QCOMPARE(selected.rows[0].text, u"early"_s);
        QCOMPARE(selected.rows[1].heading, u"2026-03-14, UTC"_s);
    }

    void derivedLinesSayTheirKindOnce()
    {
        DocumentFixture fixture;
        TimelineModel model(fixture.document(), fixture.clock);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString text = selectedRows({model.index(row, 0)}).rows[0].text;
            QVERIFY2(!text.contains(u"tatus: Status"_s) && !text.contains(u"everity: Severity"_s), qPrintable(text));
        }
    }

    void aTableHasItsColumns()
    {
        DocumentFixture fixture;
        fixture.log(u"pool exhausted"_s, EntryKind::Hypothesis, nullptr, u"Cy"_s);
        HypothesesModel model(fixture.document(), fixture.clock);
        const SelectedRows selected = selectedRows({model.index(0, 1)});
        QCOMPARE(selected.columns.size(), model.columnCount());
        QCOMPARE(selected.rows.size(), 1);
        QCOMPARE(selected.rows[0].subject.kind, EntityKind::Hypothesis);
        QVERIFY(!selected.rows[0].subject.id.isNull());
        QVERIFY(selected.rows[0].cells.contains(u"pool exhausted"_s));
    }

    void aChecklistHasBoxes()
    {
        DocumentFixture fixture;
        fixture.perform({addAction(u"page db"_s, ActionCategory::Task, {}, u"Bo"_s, {}, fixture.clock.now())});
        fixture.follow({.name = u"bare"_s});
        ChecklistModel model(fixture.document(), fixture.clock, fixture.playbook());
        const SelectedRows selected = selectedRows({model.index(0)});
        QVERIFY(selected.columns.isEmpty());
        QCOMPARE(selected.rows[0].text, u"page db (Bo)"_s);
        QCOMPARE(selected.rows[0].checked, false);
    }

    void nothingIsNothing()
    {
        QCOMPARE(selectedRows({}), SelectedRows());
        QCOMPARE(selectedRows({QModelIndex()}), SelectedRows());
    }
};

EVENKEEL_TEST(SelectedRowsTest);
#include "tst_selectedrows.moc"
