// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/playbookoutlinemodel.h"
#include "models/items/playbookwords.h"
#include "models/playbook/playbooklibrary.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

YamlNode outlinedTree()
{
    return PlaybookLibrary().loadTrees(u":/playbooks/sev-ics.yaml"_s)->merged;
}

void outlineRows(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &rows)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows.append(index.data(PlaybookOutlineModel::PathRole).toStringList().join(u'/') + u' '
                    + index.data().toString());
        outlineRows(model, index, rows);
    }
}

QStringList outlineOf(const QAbstractItemModel &model)
{
    QStringList rows;
    outlineRows(model, {}, rows);
    return rows;
}

void collectUnnamed(const PlaybookSchema &schema, QStringList &unnamed)
{
    for (const PlaybookField &field : schema.fields) {
        if (PlaybookWords::label(schema, field).isEmpty())
            unnamed.append(schema.name + u'/' + field.key);
        for (const QString &choice : field.choices)
            if (PlaybookWords::choice(choice).isEmpty())
                unnamed.append(choice);
        if (field.kind == PlaybookField::Kind::Items && PlaybookWords::item(*field.inner).isEmpty())
            unnamed.append(field.inner->name);
        if (field.inner)
            collectUnnamed(*field.inner, unnamed);
    }
}

}  // namespace

class PlaybookOutlineModelTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyAndEveryChoiceHasWords()
    {
        QStringList unnamed;
        collectUnnamed(playbookSchema(), unnamed);
        for (const auto &[predicate, name] : EnumNames<Predicate>::names)
            if (PlaybookWords::condition(predicate).isEmpty())
                unnamed.append(QLatin1StringView(name));
        QCOMPARE(unnamed, QStringList());
    }

    void showsPartsItemsAndTheirSteps()
    {
        PlaybookEdit edit(outlinedTree());
        const PlaybookOutlineModel model(edit);
        const QStringList rows = outlineOf(model);
        QCOMPARE(rows.first(), u" About this playbook"_s);
        QVERIFY(rows.contains(u"calendar Working time"_s));
        QVERIFY(rows.contains(u"levels Levels of severity (4)"_s));
        QVERIFY(rows.contains(u"levels/1 SEV2"_s));
        QVERIFY(rows.contains(u"escalation Escalation"_s));
        QVERIFY(rows.contains(u"guardrails/0 Severity before triage"_s));
        QVERIFY(rows.contains(u"checklists/1 First minutes"_s));
        QVERIFY(rows.contains(u"checklists/1/steps/0 Acknowledge, so that people know it is in somebody's hands."_s));
        // A value's row is its item's.
        const QModelIndex step = model.indexOf({u"checklists"_s, u"1"_s, u"steps"_s, u"0"_s, u"when"_s, u"0"_s});
        QCOMPARE(model.pathAt(step), (PlaybookPath{u"checklists"_s, u"1"_s, u"steps"_s, u"0"_s}));
        QCOMPARE(model.listAt(step), (PlaybookPath{u"checklists"_s, u"1"_s, u"steps"_s}));
        QCOMPARE(model.innerListAt(step.parent()), (PlaybookPath{u"checklists"_s, u"1"_s, u"steps"_s}));
        QCOMPARE(model.listAt(model.indexOf(PlaybookPath{u"clocks"_s})), PlaybookPath());
        QCOMPARE(model.indexOf(PlaybookPath{u"title"_s}).row(), 0);
    }

    void marksWhatHasAProblem()
    {
        PlaybookEdit edit(outlinedTree());
        const PlaybookOutlineModel model(edit);
        edit.set({u"checklists"_s, u"1"_s, u"steps"_s, u"0"_s, u"role"_s}, YamlNode::ofText(u"pilot"_s), u"Role"_s);
        QModelIndex step = model.indexOf({u"checklists"_s, u"1"_s, u"steps"_s, u"0"_s});
        for (; step.isValid(); step = step.parent())
            QVERIFY(!step.data(PlaybookOutlineModel::ProblemRole).toString().isEmpty());
        QVERIFY(model.index(0, 0).data(PlaybookOutlineModel::ProblemRole).toString().isEmpty());
        edit.undo();
        edit.set({u"title"_s}, {}, u"Title"_s);
        QVERIFY(!model.index(0, 0).data(PlaybookOutlineModel::ProblemRole).toString().isEmpty());
        QVERIFY(model.indexOf({u"levels"_s}).data(PlaybookOutlineModel::ProblemRole).toString().isEmpty());
    }

    // Row by row it gets to where it would have begun.
    void followsTheEdit()
    {
        PlaybookEdit edit(outlinedTree());
        PlaybookOutlineModel model(edit);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(99);
        int resets = 0;
        connect(&model, &QAbstractItemModel::modelReset, this, [&resets] { ++resets; });
        for (int round = 0; round < 40; ++round) {
            const PlaybookPath list =
                random.bounded(2) == 0 ? PlaybookPath{u"roles"_s} : PlaybookPath{u"checklists"_s, u"1"_s, u"steps"_s};
            const PlaybookPath item = list + PlaybookPath{QString::number(random.bounded(3))};
            switch (random.bounded(6)) {
            case 0:
                edit.add(list, u"Add"_s);
                break;
            case 1:
                edit.remove(item, u"Remove"_s);
                break;
            case 2:
                edit.move(item, random.bounded(-2, 5), u"Move"_s);
                break;
            case 3:
                edit.duplicate(item, u"Duplicate"_s);
                break;
            case 4:
                edit.undo();
                break;
            default:
                edit.redo();
            }
            const PlaybookOutlineModel fresh(edit);
            QCOMPARE(outlineOf(model), outlineOf(fresh));
        }
        QCOMPARE(resets, 0);
        edit.reset(outlinedTree());
        QCOMPARE(resets, 1);
    }
};

EVENKEEL_TEST(PlaybookOutlineModelTest);
#include "tst_playbookoutlinemodel.moc"
