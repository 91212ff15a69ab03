// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/incident/commands/stepverbs.h"
#include "models/items/checklistmodel.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ChecklistModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsStepsOfTheResponseOnly_data()
    {
        QTest::addColumn<ActionCategory>("category");
        QTest::addColumn<QString>("shown");
        QTest::newRow("task") << ActionCategory::Task << u"it (Bo)"_s;
        QTest::newRow("verification") << ActionCategory::Verification << u"Verification: it (Bo)"_s;
        QTest::newRow("mitigation") << ActionCategory::Mitigating << u"Mitigation: it (Bo)"_s;
        QTest::newRow("preventive") << ActionCategory::Preventive << QString();
        QTest::newRow("detective") << ActionCategory::Detective << QString();
        QTest::newRow("process") << ActionCategory::Process << QString();
    }
    void keepsStepsOfTheResponseOnly()
    {
        QFETCH(ActionCategory, category);
        QFETCH(QString, shown);
        test::DocumentFixture fixture;
        fixture.perform({addAction(u"it"_s, category, {}, u"Bo"_s, {}, fixture.clock.now())});
        fixture.follow({.name = u"bare"_s});
        const ChecklistModel model(fixture.document(), fixture.clock, fixture.playbook());
        QCOMPARE(model.index(0).data().toString(), shown);
    }

    void whatIsDoneGoesBelowTheLatestFirst()
    {
        test::DocumentFixture fixture;
        fixture.follow({.name = u"bare"_s});
        ChecklistModel model(fixture.document(), fixture.clock, fixture.playbook());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
            fixture.perform({addAction(text, ActionCategory::Task, {}, {}, {}, fixture.clock.now())});
        const auto texts = [&] {
            QString all;
            for (int row = 0; row < model.rowCount(); ++row)
                all += model.index(row).data().toString();
            return all;
        };
        QCOMPARE(texts(), u"abc"_s);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(texts(), u"bca"_s);
        fixture.clock.advance(1min);
        QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(texts(), u"cba"_s);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"b, done"_s);
        QVERIFY(fixture.document().undo());
        QCOMPARE(texts(), u"bca"_s);
        QVERIFY(model.setData(model.index(2), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(texts(), u"abc"_s);
        QVERIFY(moved.count() > 0);
        QCOMPARE(reset.count(), 0);
    }

    void sectionsFollowTheStatus()
    {
        test::DocumentFixture fixture;
        fixture.follow(withChecklists());
        ChecklistModel model(fixture.document(), fixture.clock, fixture.playbook());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shownIn(model), (QStringList{u"Triage 0 of 2"_s, u"what is broken"_s, u"who notices"_s,
                                              u"Before 0 of 1"_s, u"Show what comes later 3 step(s)"_s}));
        fixture.perform(changeStatus(fixture.incident(), IncidentStatus::Mitigating, {fixture.clock.now(), {}, {}}));
        QCOMPARE(shownIn(model), (QStringList{u"Mitigate 0 of 3"_s, u"Any way"_s, u"announce it"_s, u"Roll back"_s,
                                              u"freeze"_s, u"deploy"_s, u"Before 0 of 1"_s, u"Triage 0 of 2"_s}));
        // One opens another, and its own tasks stand below.
        model.setOpen(model.index(7), true);
        fixture.perform(
            {addAction(u"a task"_s, ActionCategory::Task, ActionHorizon::During, {}, {}, fixture.clock.now())});
        QCOMPARE(shownIn(model).mid(7), (QStringList{u"Triage 0 of 2"_s, u"what is broken"_s, u"who notices"_s,
                                                     u"Tasks of this incident 0 of 1"_s, u"a task"_s}));
    }

    void whatComesLaterIsOnePressAway()
    {
        test::DocumentFixture fixture;
        fixture.follow(withChecklists());
        ChecklistModel model(fixture.document(), fixture.clock, fixture.playbook());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const EntityId freeze = stepRecordId(fixture.incident().id(), u"back/freeze"_s);
        QVERIFY(!model.indexOf(freeze).isValid());
        const QModelIndex later = model.index(model.rowCount() - 1);
        QCOMPARE(later.data(Qt::AccessibleTextRole).toString(), u"Show what comes later, 3 step(s), closed"_s);
        model.setOpen(later, true);
        QVERIFY(model.showsLater());
        QCOMPARE(shownIn(model).mid(4), (QStringList{u"What comes later 3 step(s)"_s, u"Mitigate 0 of 3"_s}));
        model.setOpen(model.index(4), false);
        QVERIFY(!model.showsLater());
        QCOMPARE(model.rowCount(), 5);
        // What somebody goes to is shown.
        QCOMPARE(model.reveal(freeze).data().toString(), u"freeze"_s);
        QVERIFY(model.showsLater());
        // A step that is done early stays when the rest goes.
        QVERIFY(model.setData(model.indexOf(freeze), Qt::Checked, Qt::CheckStateRole));
        model.setShowsLater(false);
        QCOMPARE(shownIn(model).last(), u"Show what comes later 2 step(s)"_s);
        QCOMPARE(shownIn(model).at(4), u"Mitigate 1 of 1"_s);
        // When it comes, it comes by itself.
        fixture.perform(changeStatus(fixture.incident(), IncidentStatus::Mitigating, {fixture.clock.now(), {}, {}}));
        QCOMPARE(shownIn(model).first(), u"Mitigate 1 of 3"_s);
        QCOMPARE(shownIn(model).filter(u"later"_s), QStringList());
    }

    void aDoneSectionCloses()
    {
        test::DocumentFixture fixture;
        fixture.follow(withChecklists());
        ChecklistModel model(fixture.document(), fixture.clock, fixture.playbook());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOpen(model.index(3), true);
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(model.setData(model.index(4), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(shownIn(model).at(3), u"Before 1 of 1"_s);
        QCOMPARE(model.rowCount(), 5);
        // That of the status stays open.
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.say(model.subjectOf(model.index(2)), StepWord::Skipped, u"nobody does"_s));
        QCOMPARE(shownIn(model).first(), u"Triage 1 of 2, 1 skipped"_s);
        QCOMPARE(model.rowCount(), 5);
    }

    void aStepTellsWhoAndWhen()
    {
        test::DocumentFixture fixture;
        fixture.follow(withChecklists());
        ChecklistModel model(fixture.document(), fixture.clock, fixture.playbook());
        const auto second = [&](int row) { return model.index(row).data(ChecklistModel::SecondRole).toString(); };
        const EntityRef step = model.subjectOf(model.index(1));
        QCOMPARE(second(1), u"Scribe"_s);
        QVERIFY(model.say(step, StepWord::Owner, u"@Bo"_s));
        QCOMPARE(second(1), u"@Bo"_s);
        QVERIFY(model.say(step, StepWord::Note, u"the checkout"_s));
        QCOMPARE(second(1), u"@Bo · the checkout"_s);
        const int lines = int(fixture.incident().entries().all().size());
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(second(1), u"Bo, 12:00 · the checkout"_s);
        QCOMPARE(int(fixture.incident().entries().all().size()), lines + 1);
        QCOMPARE(fixture.document().undoStack().undoName(), u"step “what is broken”"_s);
        QVERIFY(model.setData(model.index(2), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(second(2), u"Ana, 12:00"_s);  // who pressed
        QVERIFY(model.setData(model.index(2), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.say(model.subjectOf(model.index(2)), StepWord::Skipped, u"we know"_s));
        QCOMPARE(second(2), u"skipped by Ana because we know"_s);
        QCOMPARE(model.index(2).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
        model.reopen(model.index(2));
        QCOMPARE(second(2), QString());
    }

    void skippingNeedsAReason()
    {
        test::DocumentFixture fixture;
        fixture.follow(withChecklists());
        ChecklistModel model(fixture.document(), fixture.clock, fixture.playbook());
        QSignalSpy failed(&model, &ChecklistModel::failed);
        QVERIFY(!model.say(model.subjectOf(model.index(1)), StepWord::Skipped, u"  "_s));
        QCOMPARE(failed.count(), 1);
    }

    void revealsWhatIsInAClosedSection()
    {
        test::DocumentFixture fixture;
        fixture.follow(withChecklists());
        ChecklistModel model(fixture.document(), fixture.clock, fixture.playbook());
        const EntityId step = stepRecordId(fixture.incident().id(), u"start/runbook"_s);
        QVERIFY(!model.indexOf(step).isValid());
        QCOMPARE(model.reveal(step).data().toString(), u"find the runbook"_s);
        QCOMPARE(model.sectionOf(model.indexOf(step)).data().toString(), u"Before"_s);
    }

private:
    static Playbook withChecklists()
    {
        const auto step = [](const QString &name, const QString &text, const QString &role = {}) {
            ChecklistStep made;
            made.step = name;
            made.text = text;
            made.role = role;
            return made;
        };
        Playbook playbook{.name = u"by-hand"_s};
        playbook.roles = {{.role = u"scribe"_s, .title = u"Scribe"_s}};
        playbook.checklists = {
            {u"start"_s, u"Start"_s, ChecklistPhase::Before, {}, {}, {step(u"runbook"_s, u"find the runbook"_s)}},
            {u"triage"_s,
             u"Triage"_s,
             ChecklistPhase::Triage,
             {},
             {},
             {step(u"what"_s, u"what is broken"_s, u"scribe"_s), step(u"who"_s, u"who notices"_s)}},
            {u"any"_s, u"Any way"_s, ChecklistPhase::Mitigate, {}, {}, {step(u"announce"_s, u"announce it"_s)}},
            {u"back"_s,
             u"Roll back"_s,
             ChecklistPhase::Mitigate,
             {},
             {},
             {step(u"freeze"_s, u"freeze"_s), step(u"deploy"_s, u"deploy"_s)}},
        };
        return playbook;
    }
    static QStringList shownIn(const ChecklistModel &model)
    {
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.append((model.index(row).data().toString() + u' '
                          + model.index(row).data(ChecklistModel::CountRole).toString())
                             .trimmed());
        return shown;
    }
};

EVENKEEL_TEST(ChecklistModelTest);
#include "tst_checklistmodel.moc"
