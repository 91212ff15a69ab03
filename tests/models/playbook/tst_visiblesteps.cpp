// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/checklists/visiblesteps.h"
#include "tests/models/playbook/ruledincident.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using test::RuledIncident;

namespace {

ChecklistStep stepCalled(const QString &name, RankRange ranks = {}, const QList<Condition> &when = {})
{
    return {.step = name, .text = name.toUpper(), .detail = {}, .role = {}, .ranks = ranks, .when = when};
}

Playbook withChecklists()
{
    Playbook playbook;
    playbook.mitigations = {{.mitigation = u"rollback"_s}, {.mitigation = u"scale"_s}};
    Condition rolledBack = test::condition(Predicate::MitigatedBy);
    rolledBack.words = {u"rollback"_s};
    Condition nobodyTold = test::condition(Predicate::NobodyTold);
    playbook.checklists = {
        {u"verify"_s, u"Verify"_s, ChecklistPhase::Verify, {}, {}, {stepCalled(u"errors"_s)}},
        {u"start"_s,
         u"Start"_s,
         ChecklistPhase::Triage,
         {},
         {},
         {stepCalled(u"identify"_s), stepCalled(u"exec"_s, {1, 1}), stepCalled(u"tell"_s, {}, {nobodyTold})}},
        {u"back"_s, u"Roll back"_s, ChecklistPhase::Mitigate, {}, {rolledBack}, {stepCalled(u"freeze"_s)}},
        {u"grave"_s, u"Grave"_s, ChecklistPhase::Triage, {1, 2}, {}, {stepCalled(u"bridge"_s)}},
    };
    return playbook;
}

QStringList namesIn(const RuleContext &context)
{
    QStringList names;
    for (const VisibleStep &step : visibleSteps(context))
        names.append(step.name.step);
    return names;
}

}  // namespace

class VisibleStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatHoldsAppears_data()
    {
        QTest::addColumn<int>("rank");
        QTest::addColumn<QString>("mitigation");
        QTest::addColumn<bool>("told");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("unclassified") << 0 << QString() << false
                                      << QStringList{u"start/identify"_s, u"start/tell"_s, u"verify/errors"_s};
        QTest::newRow("told") << 0 << QString() << true << QStringList{u"start/identify"_s, u"verify/errors"_s};
        QTest::newRow("gravest") << 1 << QString() << true
                                 << QStringList{u"start/identify"_s, u"start/exec"_s, u"grave/bridge"_s,
                                                u"verify/errors"_s};
        QTest::newRow("grave") << 2 << QString() << true
                               << QStringList{u"start/identify"_s, u"grave/bridge"_s, u"verify/errors"_s};
        QTest::newRow("scaled") << 3 << u"scale"_s << true << QStringList{u"start/identify"_s, u"verify/errors"_s};
        QTest::newRow("rolled back") << 3 << u"rollback"_s << true
                                     << QStringList{u"start/identify"_s, u"back/freeze"_s, u"verify/errors"_s};
    }
    void whatHoldsAppears()
    {
        QFETCH(int, rank);
        QFETCH(QString, mitigation);
        QFETCH(bool, told);
        QFETCH(QStringList, names);
        RuledIncident ruled(withChecklists());
        if (rank > 0)
            ruled.apply(changeSeverity(ruled.incident, {u"s"_s, u"L"_s, rank}, ruled.now()));
        if (!mitigation.isEmpty()) {
            const EntityId line = ruled.log(u"done"_s, EntryKind::Mitigation);
            ruled.apply({ChangeOf<TimelineEntry>(line).set<&TimelineEntry::subject>(mitigation)});
        }
        if (told)
            ruled.log(u"told everybody"_s, EntryKind::Communication);
        QCOMPARE(namesIn(ruled.context()), names);
    }

    void whatWasTouchedStays_data()
    {
        QTest::addColumn<int>("touch");
        QTest::addColumn<bool>("stays");
        QTest::newRow("untouched") << 0 << false;
        QTest::newRow("ticked") << 1 << true;
        QTest::newRow("skipped") << 2 << true;
        QTest::newRow("noted") << 3 << true;
        QTest::newRow("somebody's") << 4 << true;
        QTest::newRow("ticked and opened again") << 5 << false;
    }
    void whatWasTouchedStays()
    {
        QFETCH(int, touch);
        QFETCH(bool, stays);
        RuledIncident ruled(withChecklists());
        const StepName step{u"start/tell"_s, u"TELL"_s};
        switch (touch) {
        case 1:
        case 5:
            ruled.apply(completeStep(ruled.incident, step, ruled.now()));
            break;
        case 2:
            ruled.apply(*skipStep(ruled.incident, step, ruled.now(u"they sit here"_s)));
            break;
        case 3:
            ruled.apply(noteStep(ruled.incident, step, u"half of them"_s));
            break;
        case 4:
            ruled.apply(assignStep(ruled.incident, step, u"Bo"_s));
            break;
        default:
            break;
        }
        if (touch == 5)
            ruled.apply(reopenStep(ruled.incident, step.step));
        QVERIFY(namesIn(ruled.context()).contains(step.step));
        ruled.log(u"told everybody"_s, EntryKind::Communication);
        QCOMPARE(namesIn(ruled.context()).contains(step.step), stays);
        // Whatever the playbook says now.
        ruled.playbook = {};
        const auto steps = visibleSteps(ruled.context());
        QCOMPARE(!steps.isEmpty(), stays);
        if (stays) {
            QCOMPARE(steps.first().name, step);
            QVERIFY(!steps.first().phase);
        }
    }

    void whatIsKnownOfAStepIsTold()
    {
        RuledIncident ruled(withChecklists());
        const StepName step{u"start/identify"_s, u"IDENTIFY"_s};
        ruled.apply(assignStep(ruled.incident, step, u"Bo"_s));
        ruled.apply(noteStep(ruled.incident, step, u"the checkout"_s));
        ruled.apply(completeStep(ruled.incident, step, ruled.now()));
        const VisibleStep shown = visibleSteps(ruled.context()).first();
        QCOMPARE(shown.owner, u"Bo"_s);
        QCOMPARE(shown.note, u"the checkout"_s);
        QCOMPARE(shown.done, std::optional(ruled.clock.now()));
        QCOMPARE(shown.checklist, u"Start"_s);
        QVERIFY(!shown.isOpen());
    }

    void whatComesLaterSaysSo_data()
    {
        QTest::addColumn<IncidentStatus>("status");
        QTest::addColumn<QString>("mitigation");
        QTest::addColumn<QStringList>("later");
        const QStringList all{u"way/stop"_s, u"other/x"_s, u"verify/errors"_s};
        QTest::newRow("triage") << IncidentStatus::Declared << QString() << all;
        QTest::newRow("diagnose") << IncidentStatus::Investigating << QString() << all;
        QTest::newRow("mitigate") << IncidentStatus::Mitigating << QString() << QStringList{u"verify/errors"_s};
        QTest::newRow("verify") << IncidentStatus::Monitoring << QString() << QStringList();
        QTest::newRow("reopened") << IncidentStatus::Reopened << QString() << all;
        // What a mitigation brings comes with it, wherever the response stands.
        QTest::newRow("scaled early") << IncidentStatus::Investigating << u"scale"_s
                                      << QStringList{u"other/x"_s, u"verify/errors"_s};
    }
    void whatComesLaterSaysSo()
    {
        QFETCH(IncidentStatus, status);
        QFETCH(QString, mitigation);
        QFETCH(QStringList, later);
        Playbook playbook = withChecklists();
        playbook.mitigations[1].checklists = {u"way"_s};
        playbook.checklists += {
            {u"way"_s, u"Way"_s, ChecklistPhase::Mitigate, {}, {}, {stepCalled(u"stop"_s)}},
            {u"other"_s, u"Other"_s, ChecklistPhase::Mitigate, {}, {}, {stepCalled(u"x"_s)}},
            {u"tell"_s, u"Tell"_s, ChecklistPhase::Communicate, {}, {}, {stepCalled(u"users"_s)}},
        };
        RuledIncident ruled(playbook);
        ruled.apply(changeStatus(ruled.incident, status, ruled.now()));
        if (!mitigation.isEmpty()) {
            const EntityId line = ruled.log(u"done"_s, EntryKind::Mitigation);
            ruled.apply({ChangeOf<TimelineEntry>(line).set<&TimelineEntry::subject>(mitigation)});
        }
        QStringList told;
        for (const VisibleStep &step : visibleSteps(ruled.context()))
            if (step.later)
                told.append(step.name.step);
        QCOMPARE(told, later);
    }

    void aMitigationBringsItsChecklistsWhateverTheyAskFor()
    {
        Playbook playbook = withChecklists();
        playbook.mitigations[1].checklists = {u"grave"_s};
        RuledIncident ruled(playbook);
        ruled.apply(changeSeverity(ruled.incident, {u"s"_s, u"L"_s, 3}, ruled.now()));
        QVERIFY(!namesIn(ruled.context()).contains(u"grave/bridge"_s));
        const EntityId line = ruled.log(u"done"_s, EntryKind::Mitigation);
        ruled.apply({ChangeOf<TimelineEntry>(line).set<&TimelineEntry::subject>(u"scale"_s)});
        QVERIFY(namesIn(ruled.context()).contains(u"grave/bridge"_s));
        // It stays when another is tried, and goes with the stretch of impact it was about.
        ruled.clock.advance(std::chrono::minutes(5));
        const EntityId other = ruled.log(u"done"_s, EntryKind::Mitigation);
        ruled.apply({ChangeOf<TimelineEntry>(other).set<&TimelineEntry::subject>(u"rollback"_s)});
        QVERIFY(namesIn(ruled.context()).contains(u"grave/bridge"_s));
        ruled.apply(changeStatus(ruled.incident, IncidentStatus::Resolved, ruled.now()));
        ruled.clock.advance(std::chrono::hours(1));
        ruled.apply(changeStatus(ruled.incident, IncidentStatus::Reopened, ruled.now()));
        QVERIFY(!namesIn(ruled.context()).contains(u"grave/bridge"_s));
    }

    void whatWasTouchedEarlyIsShownEarly()
    {
        RuledIncident ruled(withChecklists());
        const StepName step{u"verify/errors"_s, u"ERRORS"_s};
        QVERIFY(visibleSteps(ruled.context()).last().later);
        ruled.apply(completeStep(ruled.incident, step, ruled.now()));
        QVERIFY(!visibleSteps(ruled.context()).last().later);
    }

    void eachStatusStandsForAPhase()
    {
        QCOMPARE(phaseOf(IncidentStatus::Declared), ChecklistPhase::Triage);
        QCOMPARE(phaseOf(IncidentStatus::Investigating), ChecklistPhase::Diagnose);
        QCOMPARE(phaseOf(IncidentStatus::Reopened), ChecklistPhase::Diagnose);
        QCOMPARE(phaseOf(IncidentStatus::Mitigating), ChecklistPhase::Mitigate);
        QCOMPARE(phaseOf(IncidentStatus::Monitoring), ChecklistPhase::Verify);
        QCOMPARE(phaseOf(IncidentStatus::Resolved), ChecklistPhase::Close);
        QCOMPARE(phaseOf(IncidentStatus::Closed), ChecklistPhase::After);
    }
};

EVENKEEL_TEST(VisibleStepsTest);
#include "tst_visiblesteps.moc"
