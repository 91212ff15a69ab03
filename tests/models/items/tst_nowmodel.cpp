// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/playbookverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/items/nowmodel.h"
#include "tests/support/documentfixture.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Now
{
public:
    explicit Now(const Playbook &playbook = test::quietPlaybook()) : fixture({.playbook = playbook}) {}

    test::DocumentFixture fixture;
    NowModel model{fixture.document(), fixture.playbook(), fixture.clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row)
            lines.append(model.index(row).data(Qt::AccessibleTextRole).toString());
        return lines;
    }
    EntityId task(const QString &text, Duration due)
    {
        const Change change =
            addAction(text, ActionCategory::Task, {}, {}, fixture.clock.now() + due, fixture.clock.now());
        fixture.perform({change});
        return change.id;
    }
    void send(Audience audience, std::optional<Instant> nextUpdateBy)
    {
        fixture.perform({ChangeOf<CommsDraft>(EntityId::generate(fixture.clock.now()))
                             .set<&CommsDraft::audience>(audience)
                             .set<&CommsDraft::state>(CommsState::Sent)
                             .set<&CommsDraft::sent>(fixture.clock.now())
                             .set<&CommsDraft::nextUpdateBy>(nextUpdateBy)});
    }
};

}  // namespace

class NowModelTest : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWhenNothingIsDue() { QCOMPARE(Now().model.rowCount(), 0); }

    void putsTheMostUrgentFirst()
    {
        Now now;
        now.task(u"much later"_s, 3h);
        now.task(u"soon"_s, 9min);
        now.task(u"first"_s, 4min);
        now.fixture.perform(
            changeStatus(now.fixture.incident(), IncidentStatus::Mitigating, {.now = now.fixture.clock.now()}));
        QCOMPARE(now.lines(), QStringList({u"Somebody commands an incident before it is mitigated, "
                                           "missing, and needed to go on"_s,
                                           u"Action: first, in 4 min"_s, u"Action: soon, in 9 min"_s,
                                           u"Action: much later, in 3 h"_s}));
        now.fixture.clock.advance(8min);
        now.fixture.playbook().tick();
        QCOMPARE(now.lines().first(), u"Action: first, late by 4 min"_s);
        QCOMPARE(now.lines().at(2), u"Action: soon, in 1 min"_s);
    }

    void tellsOnlyWhatATickChanged()
    {
        Now now;
        now.task(u"soon"_s, 20min);
        now.task(u"later"_s, 3h);
        QSignalSpy changed(&now.model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&now.model, &QAbstractItemModel::modelReset);
        QSignalSpy moved(&now.model, &QAbstractItemModel::rowsMoved);
        now.fixture.playbook().tick();
        QCOMPARE(changed.count(), 0);
        now.fixture.clock.advance(1s);
        now.fixture.playbook().tick();
        // 19 min and 2 h 59 min.
        QCOMPARE(changed.count(), 2);
        now.fixture.clock.advance(1s);
        now.fixture.playbook().tick();
        QCOMPARE(changed.count(), 2);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(moved.count(), 0);
    }

    void whatIsDoneGoesAway()
    {
        Now now;
        const EntityId task = now.task(u"page the team"_s, 1min);
        now.task(u"second"_s, 2min);
        QSignalSpy removed(&now.model, &QAbstractItemModel::rowsRemoved);
        QCOMPARE(now.model.subjectOf(now.model.index(0)), (EntityRef{EntityKind::ActionItem, task}));
        now.fixture.perform(*completeAction(now.fixture.incident(), task, now.fixture.clock.now()));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(now.lines(), QStringList{u"Action: second, in 2 min"_s});
    }

    void aPromiseHoldsUntilItsAudienceHearsAgain()
    {
        Now now;
        now.send(Audience::Customer, now.fixture.clock.now() + 30min);
        now.fixture.clock.advance(1min);
        now.send(Audience::Internal, {});
        QCOMPARE(now.lines(), QStringList{u"Next update to customers, as promised, in 29 min"_s});
        now.fixture.clock.advance(1min);
        now.send(Audience::Customer, {});
        QCOMPARE(now.model.rowCount(), 0);
    }

    void aTaskSaysWhose()
    {
        Now now;
        now.fixture.perform({addAction(u"page the db team"_s, ActionCategory::Task, {}, u"Bo"_s,
                                       now.fixture.clock.now() + 9min, now.fixture.clock.now())});
        QVERIFY(now.lines().first().contains(u"Bo"_s));
        QVERIFY(now.model.index(0).data().toString().contains(u"Bo"_s));
    }

    void offersWhatCanBeDoneAboutALateTask()
    {
        Now now;
        now.task(u"soon"_s, 1min);
        QCOMPARE(now.model.itemAt(now.model.index(0)).offer, ClockOffer::None);
        now.fixture.clock.advance(1min);
        now.fixture.playbook().tick();
        QCOMPARE(now.model.itemAt(now.model.index(0)).offer, ClockOffer::Task);
        // Which is extended, and not put off besides.
        QVERIFY(!now.model.itemAt(now.model.index(0)).maySnooze);
    }

    void whatIsPutOffStepsBackWithItsReason()
    {
        Now now(test::tickingPlaybook());
        now.fixture.clock.advance(11min);
        now.fixture.playbook().tick();
        QCOMPARE(now.lines().first(), u"Acknowledgement, late by 1 min"_s);
        QVERIFY(now.model.itemAt(now.model.index(0)).maySnooze);
        const PlaybookClock clock = *now.model.itemAt(now.model.index(0)).clock;
        const Instant at = now.fixture.clock.now();
        now.fixture.perform(*snoozeClock(clock.key(), clock.what, at + 10min, {at, {}, u"on the phone"_s}));
        QVERIFY(!now.lines().first().contains(u"Acknowledgement"_s));
        const qsizetype row = now.lines().indexOf(u"Acknowledgement, put off until 12:21: on the phone"_s);
        QVERIFY(row > 0);
        QCOMPARE(now.model.index(int(row)).data(NowModel::UrgencyRole).value<Urgency>(), Urgency::Snoozed);
        now.fixture.clock.advance(10min);
        now.fixture.playbook().tick();
        QVERIFY(now.lines().contains(u"Acknowledgement, due now"_s));
        QCOMPARE(now.model.index(0).data(NowModel::UrgencyRole).value<Urgency>(), Urgency::Overdue);
    }

    void whatIsMetGoesAway()
    {
        Now now(test::tickingPlaybook());
        const auto shown = [&] { return now.lines().join(u'\n').contains(u"Acknowledgement"_s); };
        QVERIFY(shown());
        now.fixture.perform(
            changeStatus(now.fixture.incident(), IncidentStatus::Acknowledged, {.now = now.fixture.clock.now()}));
        QVERIFY(!shown());
    }

    void goesToTheKindOfWhatIsMissing()
    {
        Now now;
        now.fixture.perform(
            changeStatus(now.fixture.incident(), IncidentStatus::Mitigating, {.now = now.fixture.clock.now()}));
        QCOMPARE(now.model.subjectOf(now.model.index(0)), (EntityRef{EntityKind::RoleAssignment, {}}));
    }
};

EVENKEEL_TEST(NowModelTest);
#include "tst_nowmodel.moc"
