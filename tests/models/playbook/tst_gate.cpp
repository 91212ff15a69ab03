// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/gate.h"

#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/mends.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class GateTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhateverBreaksAGuardrailAndTellsOfIt()
    {
        test::DocumentFixture fixture;
        holdGuardrails(fixture.document(), fixture.playbook());
        QSignalSpy refused(&fixture.document(), &Document::refused);
        const auto mitigating =
            changeStatus(fixture.incident(), IncidentStatus::Mitigating, {.now = fixture.clock.now()});
        const auto performed = fixture.document().perform(u"status"_s, mitigating);
        QVERIFY(!performed);
        QCOMPARE(performed.error().code, ErrorCode::Blocked);
        QVERIFY(!fixture.document().performFinally(u"status"_s, mitigating));
        QCOMPARE(refused.count(), 2);
        QCOMPARE(refused.first().at(1).value<Changes>(), mitigating);
        QCOMPARE(fixture.incident().facts().status, IncidentStatus::Declared);
        QVERIFY(!fixture.document().undoStack().canUndo());
        QVERIFY(fixture.document().performPastGate(u"status"_s, mitigating));
        QCOMPARE(fixture.incident().facts().status, IncidentStatus::Mitigating);
    }

    void whatIsPassedInALaterRecordHasNoTime()
    {
        test::DocumentFixture fixture;
        const Instant now = fixture.clock.now();
        const QList<UnmetGuardrail> passed{{.guardrail = Guardrail::CommanderBeforeMitigation}};
        const auto timeOf = [&](Instant happened) {
            Incident incident;
            incident.apply({{{1, 1}, now, {}, {}},
                            {ChangeOf<TimelineEntry>(EntityId{1, 1}).set<&TimelineEntry::occurred>(happened)}});
            const Changes changes = passingOf(incident, passed, {now, {}, u"nobody else awake"_s});
            return incident.with(changes, now).entries().find(changes.first().id)->occurred;
        };
        QCOMPARE(timeOf(now - std::chrono::minutes(5)), std::optional(now));
        QCOMPARE(timeOf(now - std::chrono::days(400)), std::nullopt);
    }

    void undoPasses()
    {
        test::DocumentFixture fixture;
        fixture.perform(assignRole(fixture.incident(), u"commander"_s, u"Ana"_s, {.now = fixture.clock.now()}));
        fixture.perform(changeStatus(fixture.incident(), IncidentStatus::Mitigating, {.now = fixture.clock.now()}));
        holdGuardrails(fixture.document(), fixture.playbook());
        QVERIFY(!fixture.document().perform(
            u"vacant"_s, assignRole(fixture.incident(), u"commander"_s, {}, {.now = fixture.clock.now()})));
        QVERIFY(fixture.document().undo());
        QVERIFY(fixture.document().undo());
        QVERIFY(!fixture.incident().holderOf(u"commander"));
    }

    void passingIsLoggedAsADecisionWithItsReason()
    {
        test::DocumentFixture fixture;
        const Instant now = fixture.clock.now();
        const auto mitigating = changeStatus(fixture.incident(), IncidentStatus::Mitigating, {.now = now});
        const auto blocked = heldUpBy(fixture.playbook().context(), mitigating);
        QCOMPARE(blocked.size(), 1);
        fixture.perform(mitigating + passingOf(fixture.incident(), blocked, {now, {}, u"nobody else awake"_s}));
        const auto decisions = fixture.incident().entries().select(
            [](const TimelineEntry &entry) { return entry.kind == EntryKind::Decision; });
        QCOMPARE(decisions.size(), size_t(1));
        QCOMPARE(decisions.front()->subject, u"commander-before-mitigation"_s);
        QCOMPARE(decisions.front()->reason, u"nobody else awake"_s);
    }

    void aReasonIsEnoughWhereNothingBlocks()
    {
        test::DocumentFixture fixture;
        const auto confirm = [](GuardrailEffect effect) {
            return QList{UnmetGuardrail{Guardrail::MitigationVerified, effect, {}, {}}};
        };
        QVERIFY(blocksAny(confirm(GuardrailEffect::Block)));
        QVERIFY(!blocksAny(confirm(GuardrailEffect::Confirm)));
    }

    void aNoteIsNeverHeldUp()
    {
        test::DocumentFixture fixture;
        holdGuardrails(fixture.document(), fixture.playbook());
        fixture.log(u"hotfix of the hotfix"_s);
        QCOMPARE(fixture.incident().entries().all().back()->text, u"hotfix of the hotfix"_s);
    }

    void mendsMeetWhatTheyMend_data()
    {
        QTest::addColumn<bool>("classified");
        QTest::addColumn<IncidentStatus>("status");
        QTest::addColumn<QString>("guardrail");
        QTest::addColumn<int>("mends");
        QTest::newRow("commander") << true << IncidentStatus::Mitigating << u"commander-before-mitigation"_s << 1;
        QTest::newRow("severity") << false << IncidentStatus::Investigating << u"severity-before-triage"_s << 4;
        QTest::newRow("postmortem") << true << IncidentStatus::Closed << u"postmortem-written"_s << 1;
        QTest::newRow("an action takes words") << true << IncidentStatus::Closed << u"preventive-action"_s << 0;
    }
    void mendsMeetWhatTheyMend()
    {
        QFETCH(bool, classified);
        QFETCH(IncidentStatus, status);
        QFETCH(QString, guardrail);
        QFETCH(int, mends);
        test::DocumentFixture fixture;
        const Instant now = fixture.clock.now();
        if (!classified)
            fixture.perform(setFact<&IncidentFacts::severityRank>(fixture.incident(), 0)
                            + setFact<&IncidentFacts::severityLevel>(fixture.incident(), QString()));
        const auto changes = changeStatus(fixture.incident(), status, {.now = now});
        const auto ids = [&](const Changes &all) {
            QStringList found;
            for (const UnmetGuardrail &unmet : heldUpBy(fixture.playbook().context(), all))
                found.append(unmet.id());
            return found;
        };
        QVERIFY(ids(changes).contains(guardrail));
        for (const UnmetGuardrail &unmet : heldUpBy(fixture.playbook().context(), changes)) {
            if (unmet.id() != guardrail)
                continue;
            const auto offered = mendsOf(unmet, fixture.playbook().context(), u"Ana"_s);
            QCOMPARE(offered.size(), mends);
            for (const Mend &mend : offered)
                QVERIFY(!ids(changes + mend.changes).contains(guardrail));
        }
    }
};

EVENKEEL_TEST(GateTest);
#include "tst_gate.moc"
