// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/guardrails.h"

#include "models/incident/commands/declareincident.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/severityscheme.h"
#include "tests/support/mockclock.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class GuardrailsTest : public QObject
{
    Q_OBJECT

    test::MockClock m_clock;
    Incident m_incident;
    qint64 m_stamp = 0;

    void apply(const Changes &changes)
    {
        const TransactionHeader header{{++m_stamp, 1}, m_clock.now(), u"Ana"_s, u"laptop"_s};
        for (const Change &change : changes)
            m_incident.apply(header, change);
    }

    [[nodiscard]] QStringList unmet(std::optional<GuardrailEffect> effect = GuardrailEffect::Block) const
    {
        QStringList ids;
        for (const UnmetGuardrail &guardrail : unmetGuardrails(m_incident))
            if (!effect || guardrail.effect == *effect)
                ids.append(guardrail.id);
        return ids;
    }

private slots:
    void init()
    {
        m_incident = Incident();
        m_stamp = 0;
        apply(*declareIncident({.key = u"INC-1"_s, .title = u"T"_s}, m_clock.now()));
    }

    void severityComesBeforeTriage()
    {
        QVERIFY(unmet().isEmpty());
        apply(changeStatus(m_incident, IncidentStatus::Investigating, {.now = m_clock.now()}));
        QCOMPARE(unmet(), QStringList{u"severity-before-triage"_s});
        apply(changeSeverity(m_incident, *SeverityScheme::builtIn().find(u"SEV3"), {.now = m_clock.now()}));
        QVERIFY(unmet().isEmpty());
    }

    void somebodyCommandsBeforeMitigation()
    {
        apply(changeSeverity(m_incident, *SeverityScheme::builtIn().find(u"SEV1"), {.now = m_clock.now()}));
        apply(changeStatus(m_incident, IncidentStatus::Mitigating, {.now = m_clock.now()}));
        QCOMPARE(unmet(), QStringList{u"commander-before-mitigation"_s});
        apply(assignRole(m_incident, u"commander"_s, u"Ana"_s, {.now = m_clock.now()}));
        QVERIFY(unmet().isEmpty());
    }

    void closingWantsAPreventiveActionAndAPostmortem()
    {
        apply(changeSeverity(m_incident, *SeverityScheme::builtIn().find(u"SEV2"), {.now = m_clock.now()}));
        apply(assignRole(m_incident, u"commander"_s, u"Ana"_s, {.now = m_clock.now()}));
        apply(changeStatus(m_incident, IncidentStatus::Closed, {.now = m_clock.now()}));
        QCOMPARE(unmet(), (QStringList{u"preventive-action"_s, u"postmortem-written"_s}));
        apply({addAction(u"alert on pool size"_s, ActionCategory::Preventive, ActionHorizon::Week, u"Bo"_s, {},
                         m_clock.now())});
        QCOMPARE(unmet(), QStringList{u"postmortem-written"_s});
        apply(setFact<&IncidentFacts::postmortemState>(m_incident, PostmortemState::Review));
        QVERIFY(unmet().isEmpty());
        // Where it is minor, the postmortem may stay a draft.
        apply(setFact<&IncidentFacts::postmortemState>(m_incident, PostmortemState::Draft));
        apply(changeSeverity(m_incident, *SeverityScheme::builtIn().find(u"SEV3"), {.now = m_clock.now()}));
        QVERIFY(unmet().isEmpty());
    }

    void onlyWhatATransactionBreaksBlocksIt()
    {
        const Incident before = m_incident;
        apply(changeStatus(m_incident, IncidentStatus::Investigating, {.now = m_clock.now()}));
        QCOMPARE(newlyBlocked(before, m_incident).size(), 1);
        QVERIFY(newlyBlocked(m_incident, m_incident).isEmpty());
    }

    void unknownLevelNamesTheOthers()
    {
        const auto found = SeverityScheme::builtIn().find(u"P1");
        QVERIFY(!found);
        QVERIFY(found.error().remedy.contains(u"SEV4"_s));
    }
};

EVENKEEL_TEST(GuardrailsTest);
#include "tst_guardrails.moc"
