// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/items/nowmodel.h"
#include "models/playbook/rotation.h"
#include "tests/support/documentfixture.h"
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
        now.model.tick();
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
        now.model.tick();
        QCOMPARE(changed.count(), 0);
        now.fixture.clock.advance(1s);
        now.model.tick();
        // 19 min and 2 h 59 min.
        QCOMPARE(changed.count(), 2);
        now.fixture.clock.advance(1s);
        now.model.tick();
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
        QCOMPARE(now.lines(), QStringList{u"The next update that was promised, in 29 min"_s});
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
        QCOMPARE(now.model.offerOf(now.model.index(0)), NowOffer::Nothing);
        now.fixture.clock.advance(1min);
        now.model.tick();
        QCOMPARE(now.model.offerOf(now.model.index(0)), NowOffer::Task);
        QCOMPARE(now.model.index(0).data(NowModel::OfferRole).value<NowOffer>(), NowOffer::Task);
    }

    void advisesRotationUntilItIsPutAway()
    {
        Now now;
        now.fixture.perform(
            assignRole(now.fixture.incident(), u"commander"_s, u"Ana"_s, {.now = now.fixture.clock.now()}));
        now.fixture.clock.advance(RotateCommanderAfter - 1s);
        now.model.tick();
        QCOMPARE(now.model.rowCount(), 0);
        now.fixture.clock.advance(1s);
        now.model.tick();
        QCOMPARE(now.lines(), QStringList{u"Consider handing over the command from Ana, 4 h in the chair"_s});
        QCOMPARE(now.model.offerOf(now.model.index(0)), NowOffer::Rotation);
        now.model.dismiss(now.model.index(0));
        QCOMPARE(now.model.rowCount(), 0);
        // The next commander's is another matter.
        now.fixture.perform(
            assignRole(now.fixture.incident(), u"commander"_s, u"Bo"_s, {.now = now.fixture.clock.now()}));
        now.fixture.clock.advance(RotateCommanderAfter);
        now.model.tick();
        QCOMPARE(now.model.rowCount(), 1);
    }

    void onlyAdviceIsPutAway()
    {
        Now now;
        now.task(u"late"_s, -1min);
        now.model.dismiss(now.model.index(0));
        QCOMPARE(now.model.rowCount(), 1);
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
