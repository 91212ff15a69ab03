// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/guardrails.h"

#include "models/incident/commands/evidenceverbs.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/incident/commands/stepverbs.h"
#include "models/playbook/followup.h"
#include "models/playbook/mends.h"
#include "tests/models/playbook/incidentcase.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Course;
using test::IncidentCase;

class GuardrailsTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static bool isUnmet(IncidentCase &c, Guardrail guardrail)
    {
        return std::ranges::any_of(unmetGuardrails(c.context()),
                                   [&](const UnmetGuardrail &unmet) { return unmet.guardrail == guardrail; });
    }

    // Grave, commanded, mitigated.
    static void mitigateBy(IncidentCase &c, const QString &what, const QString &by = {})
    {
        c.setSeverity(u"SEV1");
        c.setCommander(u"Bo"_s);
        c.log(EntryKind::Mitigation, what, by);
        c.pass(1min);
    }
    static void closeAt(IncidentCase &c, QStringView level)
    {
        c.setSeverity(level);
        c.setStatus(IncidentStatus::Resolved);
        c.pass(1min);
        c.setStatus(IncidentStatus::Closed);
    }

private slots:
    // Each guardrail: what breaks it, and what meets it from there.
    void isUnmetAndThenMet_data()
    {
        QTest::addColumn<Guardrail>("guardrail");
        QTest::addColumn<Course>("breaks");
        QTest::addColumn<Course>("meets");
        const auto row = [](const char *name, Guardrail guardrail, const Course &breaks, const Course &meets) {
            QTest::newRow(name) << guardrail << breaks << meets;
        };
        using C = IncidentCase;
        row(
            "severity before triage", Guardrail::SeverityBeforeTriage,
            [](C &c) { c.setStatus(IncidentStatus::Investigating); }, [](C &c) { c.setSeverity(u"SEV3"); });
        row(
            "a commander before mitigation", Guardrail::CommanderBeforeMitigation,
            [](C &c) { c.setStatus(IncidentStatus::Mitigating); }, [](C &c) { c.setCommander(u"Bo"_s); });
        row(
            "… also when only a line says so", Guardrail::CommanderBeforeMitigation,
            [](C &c) { c.log(EntryKind::Mitigation, u"restarted"_s); }, [](C &c) { c.setCommander(u"Bo"_s); });
        row(
            "a forward fix approved", Guardrail::ForwardFixApproved, [](C &c) { mitigateBy(c, u"hotfix 4f2c"_s); },
            [](C &c) { c.apply(approveForwardFix(c.incident, {.now = c.clock.now()})); });
        row(
            "… or rolled back instead", Guardrail::ForwardFixApproved, [](C &c) { mitigateBy(c, u"hotfix 4f2c"_s); },
            [](C &c) { c.log(EntryKind::Mitigation, u"rolled back 4f2c"_s); });
        row(
            "… or the level isn't so grave", Guardrail::ForwardFixApproved,
            [](C &c) { mitigateBy(c, u"hotfix 4f2c"_s); }, [](C &c) { c.setSeverity(u"SEV3"); });
        row(
            "a rollback is possible", Guardrail::RollbackVerified, [](C &c) { mitigateBy(c, u"rollback of 4f2c"_s); },
            [](C &c) {
                c.apply(completeStep(c.incident, {u"back/last-good"_s, u"Find it"_s}, {.now = c.clock.now()}));
            });
        row(
            "… or named among the options", Guardrail::RollbackVerified,
            [](C &c) { mitigateBy(c, u"rollback of 4f2c"_s); },
            [](C &c) {
                c.apply(addToList(c.incident, ListName::RollbackOption, {u"checkout to 4f2b"_s}, c.clock.now()));
            });
        row(
            "the fastest safe way", Guardrail::FastestSafeMitigation,
            [](C &c) {
                c.log(EntryKind::Note, u"deployed 4f2c at noon"_s);
                mitigateBy(c, u"hotfix on its way"_s);
            },
            [](C &c) { c.log(EntryKind::Decision, u"no rollback: it would bring the leak back"_s); });
        row(
            "verified after mitigation", Guardrail::MitigationVerified,
            [](C &c) {
                mitigateBy(c, u"rolled back"_s);
                c.setStatus(IncidentStatus::Resolved);
            },
            [](C &c) { c.log(EntryKind::Note, u"the error rate falls"_s); });
        row(
            "… by the moment of restoration", Guardrail::MitigationVerified,
            [](C &c) {
                mitigateBy(c, u"rolled back"_s);
                c.setStatus(IncidentStatus::Resolved);
            },
            [](C &c) { c.apply(*setMoment(c.incident, Moment::Restored, c.clock.now(), c.clock.now())); });
        row(
            "… by a step of verification", Guardrail::MitigationVerified,
            [](C &c) {
                mitigateBy(c, u"rolled back"_s);
                c.setStatus(IncidentStatus::Resolved);
            },
            [](C &c) {
                c.apply(completeStep(c.incident, {u"holds/errors"_s, u"Errors"_s}, {.now = c.clock.now()}));
            });
        row(
            "the postmortem at the gravest level", Guardrail::PostmortemWritten, [](C &c) { closeAt(c, u"SEV1"); },
            [](C &c) { c.apply(setFact<&IncidentFacts::postmortemState>(c.incident, PostmortemState::Final)); });
        row(
            "… at the next", Guardrail::PostmortemWritten, [](C &c) { closeAt(c, u"SEV2"); },
            [](C &c) { c.apply(setFact<&IncidentFacts::postmortemState>(c.incident, PostmortemState::Review)); });
        row(
            "a preventive action", Guardrail::PreventiveAction, [](C &c) { closeAt(c, u"SEV3"); },
            [](C &c) {
                c.apply({addAction(u"Alert on pool size"_s, ActionCategory::Preventive, ActionHorizon::Week, {}, {},
                                   c.clock.now())});
            });
        row(
            "a final note", Guardrail::FinalNote, [](C &c) { closeAt(c, u"SEV1"); },
            [](C &c) { c.log(EntryKind::Communication, u"it is over"_s); });
        row(
            "somebody looks for the cause", Guardrail::RootCauseFollowUp, [](C &c) { closeAt(c, u"SEV1"); },
            [](C &c) { c.apply(followUpRootCause(c.context())); });
        row(
            "… unless it is known", Guardrail::RootCauseFollowUp, [](C &c) { closeAt(c, u"SEV1"); },
            [](C &c) {
                c.apply(writeSection(c.incident, SectionKey::RootCause, u"The pool was too small."_s, c.clock.now()));
            });
        row(
            "evidence is kept", Guardrail::EvidenceKept, [](C &c) { c.setStatus(IncidentStatus::Resolved); },
            [](C &c) { c.log(EntryKind::Evidence, u"dashboard of 14:00, in the archive"_s); });
        row(
            "nobody is blamed", Guardrail::BlamelessWording,
            [](C &c) {
                c.setCommander(u"Bo"_s);
                c.apply(writeSection(c.incident, SectionKey::Lessons, u"Fine. Bo forgot to warm the cache."_s,
                                     c.clock.now()));
            },
            [](C &c) {
                c.apply(writeSection(c.incident, SectionKey::Lessons, u"The runbook allowed a cold cache."_s,
                                     c.clock.now()));
            });
        row(
            "stakeholders are told", Guardrail::StakeholdersTold, [](C &c) { c.setStatus(IncidentStatus::Resolved); },
            [](C &c) { c.log(EntryKind::Communication, u"told them"_s); });
        row(
            "moments in order", Guardrail::MomentsInOrder,
            [](C &c) {
                c.pass(1h);
                c.apply(*setMoment(c.incident, Moment::Resolved, c.clock.now() - 3h, c.clock.now()));
            },
            [](C &c) { c.apply(*setMoment(c.incident, Moment::Resolved, c.clock.now(), c.clock.now())); });
    }
    void isUnmetAndThenMet()
    {
        QFETCH(Guardrail, guardrail);
        QFETCH(Course, breaks);
        QFETCH(Course, meets);
        IncidentCase c;
        QVERIFY(!isUnmet(c, guardrail));
        breaks(c);
        QVERIFY(isUnmet(c, guardrail));
        meets(c);
        QVERIFY(!isUnmet(c, guardrail));
    }

    // What a press offers to mend it meets it.
    void everyMendMeetsIt_data() { isUnmetAndThenMet_data(); }
    void everyMendMeetsIt()
    {
        QFETCH(Guardrail, guardrail);
        QFETCH(Course, breaks);
        IncidentCase c;
        c.surroundings.onCall = u"Cy"_s;
        breaks(c);
        for (const UnmetGuardrail &unmet : unmetGuardrails(c.context())) {
            if (unmet.guardrail != guardrail)
                continue;
            for (const Mend &mend : mendsOf(unmet, c.context(), u"Ana"_s)) {
                IncidentCase mended = c;
                mended.pass(1s);
                mended.apply(mend.changes);
                QVERIFY2(!isUnmet(mended, guardrail), qPrintable(mend.name));
            }
        }
    }

    void whoIsOnCallIsProposedFirst()
    {
        IncidentCase c;
        c.surroundings.onCall = u"Cy"_s;
        c.setStatus(IncidentStatus::Mitigating);
        const auto unmet = unmetGuardrails(c.context());
        const auto found = std::ranges::find(unmet, Guardrail::CommanderBeforeMitigation, &UnmetGuardrail::guardrail);
        QVERIFY(found != unmet.end());
        const auto mends = mendsOf(*found, c.context(), u"Ana"_s);
        QCOMPARE(mends.size(), 2);
        c.apply(mends.first().changes);
        QCOMPARE(c.incident.holderOf(u"commander")->person, u"Cy"_s);
    }

    void theCommandersOwnFixNeedsNobodysApproval()
    {
        IncidentCase c;
        mitigateBy(c, u"hotfix 4f2c"_s, u"Bo"_s);
        QVERIFY(!isUnmet(c, Guardrail::ForwardFixApproved));
    }

    void aGuardrailThatIsOffOrForOtherRanksIsNotAsked()
    {
        IncidentCase c;
        c.setStatus(IncidentStatus::Investigating);
        c.playbook.guardrails[0].effect = GuardrailEffect::Off;
        QVERIFY(!isUnmet(c, Guardrail::SeverityBeforeTriage));
        c.playbook.guardrails[0] = {Guardrail::SeverityBeforeTriage, GuardrailEffect::Block, {1, 2}};
        QVERIFY(!isUnmet(c, Guardrail::SeverityBeforeTriage));
    }

    void aSeverityIsFoundByName()
    {
        IncidentCase c;
        QCOMPARE(c.playbook.findSeverity(u"sev1")->rank, 1);
        const auto none = c.playbook.findSeverity(u"P1");
        QVERIFY(!none);
        QVERIFY(none.error().remedy.contains(u"SEV1, SEV2, SEV3"));
    }
};

EVENKEEL_TEST(GuardrailsTest);
#include "tst_guardrails.moc"
