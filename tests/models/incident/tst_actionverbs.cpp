// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/actionverbs.h"

#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/taskverbs.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ActionVerbsTest : public QObject
{
    Q_OBJECT

    Incident m_incident;
    qint64 m_stamps = 0;
    EntityId m_id;
    const Instant m_now{std::chrono::hours(1000)};

    void apply(const Changes &changes)
    {
        m_incident.apply({{{++m_stamps, 1}, Instant(std::chrono::milliseconds(m_stamps)), {}, {}}, changes});
    }
    [[nodiscard]] const ActionItem &action() const { return *m_incident.actions().find(m_id); }
    void become(ActionState state)
    {
        const auto changes = setActionState(m_incident, m_id, state, m_now);
        QVERIFY(changes);
        apply(*changes);
        QCOMPARE(stateOf(action()), state);
    }

private slots:
    void init()
    {
        m_incident = {};
        const Change made = addAction(u"a"_s, ActionCategory::Preventive, ActionHorizon::Week, {}, {}, m_now);
        m_id = made.id;
        apply({made});
    }

    void goesThroughItsStates()
    {
        QCOMPARE(stateOf(action()), ActionState::Open);
        become(ActionState::Started);
        QVERIFY(action().started == m_now);
        become(ActionState::Done);
        QVERIFY(action().started == m_now);
        QVERIFY(!isOpen(action()));
        become(ActionState::Started);
        QVERIFY(!action().done);
        become(ActionState::Open);
        QVERIFY(!action().started);
        QVERIFY(setActionState(m_incident, m_id, ActionState::Open, m_now)->isEmpty());
    }

    void isDroppedForAReason()
    {
        become(ActionState::Done);
        QVERIFY(!setActionState(m_incident, m_id, ActionState::Dropped, m_now));
        apply(*dropAction(m_incident, m_id, u" the service goes "_s));
        QCOMPARE(stateOf(action()), ActionState::Dropped);
        QCOMPARE(action().dropped, u"the service goes"_s);
        QVERIFY(!action().done);
        QVERIFY(!isOpen(action()));
        QVERIFY(!extendTask(m_incident, m_id, UsualExtension, {m_now, {}, {}}));
        // Done after all, or open again.
        apply(*completeAction(m_incident, m_id, m_now));
        QCOMPARE(stateOf(action()), ActionState::Done);
        QCOMPARE(action().dropped, QString());
        apply(*dropAction(m_incident, m_id, u"no"_s));
        apply(*dropAction(m_incident, m_id, {}));
        QCOMPARE(stateOf(action()), ActionState::Open);
        QVERIFY(!dropAction(m_incident, EntityId{9, 9}, u"no"_s));
    }

    void hasTagsOfItsOwn()
    {
        apply(setTags(m_incident, m_id, {u"tech debt"_s, u" pool"_s, u"Pool"_s}, m_now));
        QCOMPARE(m_incident.list(ListName::Tag, m_id).size(), 2U);
        apply(setTags(m_incident, m_id, {u"tech debt"_s}, m_now));
        QCOMPARE(m_incident.list(ListName::Tag, m_id).size(), 1U);
        QVERIFY(m_incident.list(ListName::Tag).empty());
        QVERIFY(setTags(m_incident, m_id, {u"Tech debt"_s}, m_now).isEmpty());
    }
};

EVENKEEL_TEST(ActionVerbsTest);
#include "tst_actionverbs.moc"
