// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/declareincident.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/taskverbs.h"
#include "tests/support/mockclock.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TaskVerbsTest : public QObject
{
    Q_OBJECT

    test::MockClock m_clock;
    Incident m_incident;
    qint64 m_stamp = 0;
    EntityId m_task;

    void apply(const Changes &changes)
    {
        const TransactionHeader header{{++m_stamp, 1}, m_clock.now(), u"Ana"_s, u"laptop"_s};
        for (const Change &change : changes)
            m_incident.apply(header, change);
    }
    [[nodiscard]] VerbContext now() const { return {m_clock.now(), {}, {}}; }
    [[nodiscard]] const ActionItem &task() const { return *m_incident.actions().find(m_task); }

private slots:
    void init()
    {
        m_incident = Incident();
        m_stamp = 0;
        apply(*declareIncident({.key = u"INC-1"_s, .title = u"T"_s}, m_clock.now()));
        const Change added =
            addAction(u"roll back"_s, ActionCategory::Task, {}, u"Ana"_s, m_clock.now() + 10min, m_clock.now());
        m_task = added.id;
        apply({added});
    }

    void askingIsALineAboutTheTask()
    {
        apply(*askAboutTask(m_incident, m_task, now()));
        const auto lines =
            m_incident.entries().select([](const TimelineEntry &entry) { return entry.kind == EntryKind::CheckIn; });
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines.front()->text, u"asked @Ana about: roll back"_s);
        QCOMPARE(lines.front()->regarding, m_task);
    }

    void extendingCountsFromTheLaterOfDueAndNow()
    {
        const Instant due = *task().due;
        apply(*extendTask(m_incident, m_task, UsualExtension, now()));
        QVERIFY(task().due == due + 10min);
        m_clock.advance(1h);
        apply(*extendTask(m_incident, m_task, 5min, now()));
        QVERIFY(task().due == m_clock.now() + 5min);
    }

    void reassigningKeepsTheTime()
    {
        const auto due = task().due;
        apply(*reassignTask(m_incident, m_task, u" Bo "_s));
        QCOMPARE(task().owner, u"Bo"_s);
        QVERIFY(task().due == due);
        QVERIFY(!reassignTask(m_incident, m_task, u" "_s));
    }

    void nothingIsDoneAboutWhatIsDoneOrGone()
    {
        QVERIFY(!askAboutTask(m_incident, EntityId::generate(m_clock.now()), now()));
        apply(*completeAction(m_incident, m_task, m_clock.now()));
        QVERIFY(!askAboutTask(m_incident, m_task, now()));
        QVERIFY(!extendTask(m_incident, m_task, 5min, now()));
        QVERIFY(!reassignTask(m_incident, m_task, u"Bo"_s));
    }

    void aHandoverKeepsTheReadBack()
    {
        apply(assignRole(m_incident, u"commander"_s, u"Ana"_s, now()));
        m_clock.advance(1h);
        const auto changes =
            handOver(m_incident, u"commander"_s, u"Bo"_s, {u"two tasks open, update at 14:30"_s, true}, now());
        QVERIFY(changes);
        apply(*changes);
        const RoleAssignment *holder = m_incident.holderOf(u"commander");
        QCOMPARE(holder->person, u"Bo"_s);
        QVERIFY(holder->acknowledged == m_clock.now());
        const auto line = m_incident.timeline().back();
        QCOMPARE(line->kind, EntryKind::Handoff);
        QCOMPARE(line->before, u"Ana"_s);
        QCOMPARE(line->note, u"two tasks open, update at 14:30"_s);
        const auto before = m_incident.roles().select([](const RoleAssignment &one) { return one.person == u"Ana"_s; });
        QVERIFY(before.front()->to == m_clock.now());
        QVERIFY(!before.front()->acknowledged);
    }

    void aHandoverWithoutReadBackIsNotAcknowledged()
    {
        apply(*handOver(m_incident, u"commander"_s, u"Bo"_s, {}, now()));
        QVERIFY(!m_incident.holderOf(u"commander")->acknowledged);
        QVERIFY(m_incident.timeline().back()->note.isEmpty());
        QVERIFY(!handOver(m_incident, u"commander"_s, u"Bo"_s, {}, now()));
        QVERIFY(!handOver(m_incident, u"commander"_s, u" "_s, {}, now()));
    }
};

EVENKEEL_TEST(TaskVerbsTest);
#include "tst_taskverbs.moc"
