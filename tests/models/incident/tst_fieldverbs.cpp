// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/fieldverbs.h"

#include "models/incident/incident.h"
#include "tests/support/mockclock.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class FieldVerbsTest : public QObject
{
    Q_OBJECT

    test::MockClock m_clock;
    Incident m_incident;
    EntityId m_id;
    qint64 m_stamp = 0;

    void apply(const Changes &changes)
    {
        for (const Change &change : changes)
            m_incident.apply({{++m_stamp, 1}, m_clock.now(), u"Ana"_s, u"laptop"_s}, change);
    }

private slots:
    void init()
    {
        m_incident = Incident();
        m_id = EntityId::generate(m_clock.now());
        apply({ChangeOf<Hypothesis>(m_id).set<&Hypothesis::text>(u"pool exhausted"_s)});
    }

    void setsWhatDiffers()
    {
        apply(setField<&Hypothesis::owner>(m_incident.hypotheses(), m_id, u"Bo"_s));
        QCOMPARE(m_incident.hypotheses().find(m_id)->owner, u"Bo"_s);
        apply(setField<&Hypothesis::opened>(m_incident.hypotheses(), m_id, m_clock.now()));
        QVERIFY(m_incident.hypotheses().find(m_id)->opened == m_clock.now());
        apply(setField<&Hypothesis::opened>(m_incident.hypotheses(), m_id, std::nullopt));
        QVERIFY(!m_incident.hypotheses().find(m_id)->opened);
        QCOMPARE(m_incident.hypotheses().find(m_id)->text, u"pool exhausted"_s);
    }

    void changesNothingWithoutADifferenceOrAnEntity()
    {
        QVERIFY(setField<&Hypothesis::text>(m_incident.hypotheses(), m_id, u"pool exhausted"_s).isEmpty());
        QVERIFY(setField<&Hypothesis::text>(m_incident.hypotheses(), EntityId(1, 2), u"x"_s).isEmpty());
        QVERIFY(removeEntity(m_incident.hypotheses(), EntityId(1, 2)).isEmpty());
        QVERIFY(restoreEntity(m_incident.hypotheses(), EntityId(1, 2)).isEmpty());
    }

    void removesAndRestores()
    {
        QVERIFY(restoreEntity(m_incident.hypotheses(), m_id).isEmpty());
        apply(removeEntity(m_incident.hypotheses(), m_id));
        QVERIFY(m_incident.hypotheses().all().empty());
        QVERIFY(removeEntity(m_incident.hypotheses(), m_id).isEmpty());
        QVERIFY(setField<&Hypothesis::text>(m_incident.hypotheses(), m_id, u"x"_s).isEmpty());
        apply(restoreEntity(m_incident.hypotheses(), m_id));
        QCOMPARE(m_incident.hypotheses().all().size(), size_t(1));
        QCOMPARE(m_incident.hypotheses().find(m_id)->text, u"pool exhausted"_s);
    }
};

EVENKEEL_TEST(FieldVerbsTest);
#include "tst_fieldverbs.moc"
