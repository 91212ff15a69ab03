// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/report/checkindraft.h"
#include "models/report/reportlanguage.h"
#include "tests/models/playbook/ruledincident.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::RuledIncident;

namespace {

Playbook withLimits()
{
    Playbook playbook;
    playbook.levels = {{.level = u"SEV1"_s, .rank = 1, .update = Limit::within(15min), .checkIn = Limit::within(20min)},
                       {.level = u"SEV2"_s, .rank = 2, .update = Limit::within(30min)},
                       {.level = u"SEV3"_s, .rank = 3}};
    return playbook;
}

CheckInSheet sheetOf(RuledIncident &ruled)
{
    return checkInDraft(ruled.context(), ReportLanguage(u"en"_s));
}

void checkIn(RuledIncident &ruled, const CheckInSheet &sheet)
{
    ruled.apply(*recordCheckIn(ruled.incident, sheet, ruled.now()));
    ruled.clock.advance(5min);
}

}  // namespace

class CheckInDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstTellsWhereItStands()
    {
        RuledIncident ruled(withLimits());
        ruled.clock.advance(1min);
        ruled.apply(setFact<&IncidentFacts::impact>(ruled.incident, u"One payment\nin three fails."_s));
        const EntityId pinned = ruled.log(u"errors at 30 %"_s);
        ruled.apply({ChangeOf<TimelineEntry>(pinned).set<&TimelineEntry::pinned>(true)});
        ruled.log(u"somebody coughs"_s);
        const EntityId hidden = ruled.log(u"the password"_s, EntryKind::Mitigation);
        ruled.apply({ChangeOf<TimelineEntry>(hidden).set<&TimelineEntry::isPrivate>(true)});
        ruled.log(u"the pool is exhausted"_s, EntryKind::Hypothesis);
        ruled.log(u"freeze deployments"_s, EntryKind::Decision);
        ruled.apply({addAction(u"count connections"_s, ActionCategory::Task, ActionHorizon::During, u"Cy"_s, {},
                               ruled.clock.now()),
                     addAction(u"write a runbook"_s, ActionCategory::Preventive, ActionHorizon::Week, {}, {},
                               ruled.clock.now())});
        const CheckInSheet sheet = sheetOf(ruled);
        QCOMPARE(sheet.know, u"One payment in three fails; errors at 30 %"_s);
        QCOMPARE(sheet.think, u"the pool is exhausted"_s);
        QCOMPARE(sheet.doing, u"freeze deployments; count connections (Cy)"_s);
        QVERIFY(!sheet.next);
    }

    void theNextTellsWhatChangedSince()
    {
        RuledIncident ruled(withLimits());
        ruled.log(u"old decision"_s, EntryKind::Decision);
        ruled.log(u"the pool is exhausted"_s, EntryKind::Hypothesis);
        checkIn(ruled, {u"payments fail"_s, u"the pool"_s, u"looking"_s, {}});
        // Nothing has changed: what was said still holds.
        QCOMPARE(sheetOf(ruled).know, u"payments fail"_s);
        QCOMPARE(sheetOf(ruled).think, u"the pool"_s);
        QCOMPARE(sheetOf(ruled).doing, u"looking"_s);

        ruled.log(u"rolled back 4f2c"_s, EntryKind::Mitigation);
        ruled.log(u"keep it frozen"_s, EntryKind::Decision);
        const EntityId pool = ruled.incident.hypotheses().all().front()->id;
        ruled.apply(*decideHypothesis(ruled.incident, pool, HypothesisState::RuledOut, u"half of it is free"_s,
                                      ruled.clock.now()));
        CheckInSheet sheet = sheetOf(ruled);
        QVERIFY2(sheet.know.startsWith(u"payments fail; "_s) && sheet.know.contains(u"rolled back 4f2c"_s),
                 qPrintable(sheet.know));
        QCOMPARE(sheet.think, u"the pool is exhausted (ruled out: half of it is free)"_s);
        QCOMPARE(sheet.doing, u"keep it frozen"_s);
        checkIn(ruled, sheet);
        // What was ruled out before the last check-in is said.
        sheet = sheetOf(ruled);
        QCOMPARE(sheet.think, u"the pool is exhausted (ruled out: half of it is free)"_s);
        ruled.log(u"DNS"_s, EntryKind::Hypothesis);
        QCOMPARE(sheetOf(ruled).think, u"DNS"_s);
    }

    void whatIsOvertakenIsNotRepeated()
    {
        RuledIncident ruled(withLimits());
        ruled.apply(changeSeverity(ruled.incident, {u"s"_s, u"SEV2"_s, 2}, ruled.now()));
        ruled.log(u"the provider is down"_s, EntryKind::Hypothesis);
        ruled.log(u"a slow query"_s, EntryKind::Hypothesis);
        const Change task = addAction(u"ask the provider"_s, ActionCategory::Task, ActionHorizon::During, u"Cy"_s, {},
                                      ruled.clock.now());
        ruled.apply({task});
        CheckInSheet sheet = sheetOf(ruled);
        QVERIFY2(sheet.know.contains(u"SEV2"_s), qPrintable(sheet.know));
        sheet.know = u"Payments fail; "_s + sheet.know;
        sheet.doing += u"; Bo writes to customers"_s;
        checkIn(ruled, sheet);

        // People's own words stay, what was said of what is otherwise now doesn't.
        ruled.apply(changeSeverity(ruled.incident, {u"s"_s, u"SEV3"_s, 3}, ruled.now()));
        ruled.apply(changeSeverity(ruled.incident, {u"s"_s, u"SEV1"_s, 1}, ruled.now()));
        ruled.apply(*decideHypothesis(ruled.incident, ruled.incident.hypotheses().all().front()->id,
                                      HypothesisState::RuledOut, u"its page is green"_s, ruled.clock.now()));
        ruled.apply(*completeAction(ruled.incident, task.id, ruled.clock.now()));
        sheet = sheetOf(ruled);
        QVERIFY2(sheet.know.startsWith(u"Payments fail; "_s) && sheet.know.contains(u"SEV1"_s)
                     && sheet.know.count(u';') == 1,
                 qPrintable(sheet.know));
        QCOMPARE(sheet.think, u"a slow query; the provider is down (ruled out: its page is green)"_s);
        QCOMPARE(sheet.doing, u"Bo writes to customers"_s);
        checkIn(ruled, sheet);

        ruled.log(u"Rolled back 4f2c"_s, EntryKind::Mitigation);
        ruled.apply(*decideHypothesis(ruled.incident, ruled.incident.hypotheses().all().back()->id,
                                      HypothesisState::Supported, u"it is in the log"_s, ruled.clock.now()));
        sheet = sheetOf(ruled);
        QVERIFY2(sheet.know.endsWith(u"Rolled back 4f2c"_s), qPrintable(sheet.know));
        QCOMPARE(sheet.think, u"a slow query (supported: it is in the log)"_s);
        QCOMPARE(sheet.doing, u"watching whether it helps: Rolled back 4f2c"_s);
    }

    void severityAndStatusAreNews()
    {
        RuledIncident ruled(withLimits());
        checkIn(ruled, {u"payments fail"_s, {}, {}, {}});
        ruled.apply(changeSeverity(ruled.incident, {u"s"_s, u"SEV1"_s, 1}, ruled.now()));
        ruled.apply(changeStatus(ruled.incident, IncidentStatus::Investigating, ruled.now()));
        const QString know = sheetOf(ruled).know;
        QVERIFY2(know.contains(u"SEV1"_s) && know.contains(u"investigating"_s), qPrintable(know));
    }

    void theNextIsByTheLevelsLimit_data()
    {
        QTest::addColumn<int>("rank");
        QTest::addColumn<int>("minutes");
        QTest::newRow("its own") << 1 << 20;
        QTest::newRow("the update's") << 2 << 30;
        QTest::newRow("none") << 3 << 0;
        QTest::newRow("unclassified") << 0 << 0;
    }
    void theNextIsByTheLevelsLimit()
    {
        QFETCH(int, rank);
        QFETCH(int, minutes);
        RuledIncident ruled(withLimits());
        if (rank > 0)
            ruled.apply(changeSeverity(ruled.incident, {u"s"_s, u"L"_s, rank}, ruled.now()));
        QCOMPARE(sheetOf(ruled).next, minutes == 0 ? std::optional<Instant>()
                                                   : std::optional(ruled.clock.now() + std::chrono::minutes(minutes)));
    }
};

EVENKEEL_TEST(CheckInDraftTest);
#include "tst_checkindraft.moc"
