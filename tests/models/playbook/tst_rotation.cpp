// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/rotation.h"

#include "models/incident/commands/declareincident.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "tests/support/mockclock.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RotationTest : public QObject
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

private slots:
    void init()
    {
        m_incident = Incident();
        m_stamp = 0;
        apply(*declareIncident({.key = u"INC-1"_s, .title = u"T"_s}, m_clock.now()));
    }

    void nobodyIsInAVacantRole() { QVERIFY(!timeInRole(m_incident, u"commander", m_clock.now())); }

    void theTimeBeginsWithEachHandover()
    {
        apply(assignRole(m_incident, u"commander"_s, u"Ana"_s, {.now = m_clock.now()}));
        m_clock.advance(RotateCommanderAfter - 1s);
        QVERIFY(timeInRole(m_incident, u"commander", m_clock.now()) == RotateCommanderAfter - 1s);
        QVERIFY(!commanderToRotate(m_incident, m_clock.now()));
        m_clock.advance(1s);
        QCOMPARE(commanderToRotate(m_incident, m_clock.now())->person, u"Ana"_s);
        apply(assignRole(m_incident, u"commander"_s, u"Bo"_s, {.now = m_clock.now()}));
        QVERIFY(timeInRole(m_incident, u"commander", m_clock.now()) == Duration::zero());
        QVERIFY(!commanderToRotate(m_incident, m_clock.now()));
    }

    void nobodyIsToldToRotateWhenItIsOver()
    {
        apply(assignRole(m_incident, u"commander"_s, u"Ana"_s, {.now = m_clock.now()}));
        m_clock.advance(RotateCommanderAfter);
        apply(changeStatus(m_incident, IncidentStatus::Resolved, {.now = m_clock.now()}));
        QVERIFY(!commanderToRotate(m_incident, m_clock.now()));
    }

    void aClockThatIsBehindGivesNoNegativeTime()
    {
        apply(assignRole(m_incident, u"commander"_s, u"Ana"_s, {.now = m_clock.now()}));
        QVERIFY(timeInRole(m_incident, u"commander", m_clock.now() - 1min) == Duration::zero());
    }
};

EVENKEEL_TEST(RotationTest);
#include "tst_rotation.moc"
