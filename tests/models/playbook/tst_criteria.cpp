// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/aids/criteria.h"

#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/playbooklibrary.h"
#include "tests/models/playbook/incidentcase.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Course;
using test::IncidentCase;

class CriteriaTest : public QObject
{
    Q_OBJECT

private slots:
    void isJudgedFromTheJournal_data()
    {
        QTest::addColumn<Criterion>("criterion");
        QTest::addColumn<Course>("happens");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<bool>("shown");
        using C = IncidentCase;
        const auto row = [](const char *name, Criterion criterion, const Course &happens, Verdict verdict,
                            bool shown = false) { QTest::newRow(name) << criterion << happens << verdict << shown; };
        const auto resolve = [](C &c) { c.setStatus(IncidentStatus::Resolved); };
        const auto close = [](C &c) { c.setStatus(IncidentStatus::Closed); };
        row(
            "severity: not yet", Criterion::SeverityInTime, [](C &) {}, Verdict::Unknown);
        row(
            "severity: in time", Criterion::SeverityInTime,
            [](C &c) {
                c.pass(5min);
                c.setSeverity(u"SEV2");
                c.pass(1h);
            },
            Verdict::Met, true);
        row(
            "severity: late", Criterion::SeverityInTime,
            [](C &c) {
                c.pass(5min + 1s);
                c.setSeverity(u"SEV2");
            },
            Verdict::Unmet, true);
        row(
            "severity: never", Criterion::SeverityInTime, [](C &c) { c.pass(6min); }, Verdict::Unmet);
        row(
            "commander: nobody", Criterion::CommanderAcknowledged, [](C &) {}, Verdict::Unknown);
        row(
            "commander: confirmed", Criterion::CommanderAcknowledged,
            [](C &c) {
                c.setCommander(u"Bo"_s);
                c.apply(*acknowledgeRole(c.incident, u"commander"_s, c.clock.now()));
            },
            Verdict::Met, true);
        row(
            "commander: never confirmed", Criterion::CommanderAcknowledged,
            [resolve](C &c) {
                c.setCommander(u"Bo"_s);
                resolve(c);
            },
            Verdict::Unmet, true);
        row(
            "timeline: so far", Criterion::TimelineToTheMinute, [](C &) {}, Verdict::Unknown);
        row(
            "timeline: about", Criterion::TimelineToTheMinute,
            [](C &c) {
                const EntityId line = c.log(EntryKind::Decision, u"roll back"_s);
                c.apply({ChangeOf<TimelineEntry>(line).set<&TimelineEntry::about>(true)});
            },
            Verdict::Unmet, true);
        row(
            "timeline: whole", Criterion::TimelineToTheMinute,
            [resolve](C &c) {
                c.pass(1min);
                c.setStatus(IncidentStatus::Monitoring);
                c.pass(1min);
                resolve(c);
            },
            Verdict::Met);
        row(
            "mitigation: none yet", Criterion::MitigationRestored, [](C &) {}, Verdict::Unknown);
        row(
            "mitigation: seen to help", Criterion::MitigationRestored,
            [](C &c) {
                c.log(EntryKind::Mitigation, u"rolled back"_s);
                c.pass(1min);
                c.log(EntryKind::Note, u"error rate is falling"_s);
            },
            Verdict::Met, true);
        row(
            "mitigation: restored", Criterion::MitigationRestored,
            [](C &c) { c.apply(*setMoment(c.incident, Moment::Restored, c.clock.now(), c.clock.now())); }, Verdict::Met,
            true);
        row("mitigation: nobody said", Criterion::MitigationRestored, resolve, Verdict::Unmet);
        row(
            "update: none yet", Criterion::StakeholdersUpdated, [](C &) {}, Verdict::Unknown);
        row(
            "update: during it", Criterion::StakeholdersUpdated,
            [resolve](C &c) {
                c.log(EntryKind::Communication, u"we look into it"_s);
                c.pass(1min);
                resolve(c);
            },
            Verdict::Met, true);
        row(
            "update: when it was over", Criterion::StakeholdersUpdated,
            [resolve](C &c) {
                resolve(c);
                c.pass(1min);
                c.log(EntryKind::Communication, u"it is over"_s);
            },
            Verdict::Unmet);
        row(
            "postmortem: not over", Criterion::PostmortemInTime, [](C &) {}, Verdict::Unknown);
        row(
            "postmortem: in time", Criterion::PostmortemInTime,
            [resolve](C &c) {
                resolve(c);
                c.pass(47h);
                c.apply(setFact<&IncidentFacts::postmortemState>(c.incident, PostmortemState::Review));
                c.pass(72h);
            },
            Verdict::Met, true);
        row(
            "postmortem: in time, and finished later", Criterion::PostmortemInTime,
            [resolve](C &c) {
                resolve(c);
                c.pass(47h);
                c.apply(setPostmortemState(c.incident, PostmortemState::Review, c.clock.now()));
                c.pass(72h);
                c.apply(setPostmortemState(c.incident, PostmortemState::Final, c.clock.now()));
            },
            Verdict::Met, true);
        row(
            "postmortem: late", Criterion::PostmortemInTime,
            [resolve](C &c) {
                resolve(c);
                c.pass(49h);
            },
            Verdict::Unmet, true);
        row(
            "postmortem: blames", Criterion::PostmortemInTime,
            [resolve](C &c) {
                resolve(c);
                c.apply(setFact<&IncidentFacts::postmortemState>(c.incident, PostmortemState::Review));
                c.apply(writeSection(c.incident, SectionKey::Summary, u"It was human error."_s, c.clock.now()));
            },
            Verdict::Unmet, true);
        const auto prevent = [](const QString &tracker) {
            return [tracker](C &c) {
                const Change action = addAction(u"Alert on the pool"_s, ActionCategory::Preventive, ActionHorizon::Week,
                                                {}, {}, c.clock.now());
                c.apply({action, ChangeOf<ActionItem>(action.id).set<&ActionItem::tracker>(tracker)});
            };
        };
        row(
            "action: none yet", Criterion::PreventiveActionTracked, [](C &) {}, Verdict::Unknown);
        row("action: tracked", Criterion::PreventiveActionTracked, prevent(u"https://t/1"_s), Verdict::Met, true);
        row(
            "action: not tracked", Criterion::PreventiveActionTracked,
            [prevent, close](C &c) {
                prevent({})(c);
                close(c);
            },
            Verdict::Unmet, true);
        row(
            "evidence: none yet", Criterion::EvidenceKept, [](C &) {}, Verdict::Unknown);
        row(
            "evidence: linked", Criterion::EvidenceKept,
            [](C &c) {
                c.log(EntryKind::Evidence, u"traces are in the archive"_s);
                for (const TimelineEntry *line : c.incident.timeline())
                    if (line->kind == EntryKind::Evidence)
                        c.apply(
                            setEntry<&TimelineEntry::link>(c.incident, line->id, u"https://traces.example.com/1"_s));
            },
            Verdict::Met, true);
        row(
            "evidence: only told of", Criterion::EvidenceKept,
            [](C &c) { c.log(EntryKind::Evidence, u"traces are in the archive"_s); }, Verdict::Unknown);
        row("evidence: lost", Criterion::EvidenceKept, resolve, Verdict::Unmet);
        row(
            "shared: not yet", Criterion::PostmortemShared, [](C &) {}, Verdict::Unknown, true);
        row(
            "shared: with all", Criterion::PostmortemShared,
            [](C &c) { c.apply(setFact<&IncidentFacts::postmortemShared>(c.incident, std::optional(c.clock.now()))); },
            Verdict::Met, true);
        row("shared: never", Criterion::PostmortemShared, close, Verdict::Unmet, true);
    }
    void isJudgedFromTheJournal()
    {
        QFETCH(Criterion, criterion);
        QFETCH(Course, happens);
        QFETCH(Verdict, verdict);
        QFETCH(bool, shown);
        IncidentCase c;
        const auto shipped = PlaybookLibrary().load(PlaybookLibrary::defaultName());
        QVERIFY(shipped);
        c.playbook = *shipped;
        happens(c);
        const auto states = criteriaOf(c.context());
        QCOMPARE(states.size(), 9);
        const auto state = std::ranges::find(states, criterion, &CriterionState::criterion);
        QVERIFY(state != states.end());
        QCOMPARE(state->verdict, verdict);
        if (shown)
            QVERIFY(state->shownBy.kind != EntityKind::Unknown);
        QVERIFY(!state->text.isEmpty());
    }
};

EVENKEEL_TEST(CriteriaTest);
#include "tst_criteria.moc"
