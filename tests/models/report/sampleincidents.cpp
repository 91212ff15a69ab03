// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/curationverbs.h"
#include "tests/models/report/incidentbuilder.h"

#include <algorithm>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

// The first hour, which running and rich have in common.
void addFirstHour(IncidentBuilder &b)
{
    b.fact<&IncidentFacts::key>(u"INC-2041"_s)
        .fact<&IncidentFacts::impact>(
            u"One in three payments failed with an error page. Baskets were kept; nobody was charged twice."_s)
        .fact<&IncidentFacts::workaround>(u"Paying by invoice works."_s)
        .fact<&IncidentFacts::users>(u"about 12,000 shoppers in Europe"_s)
        .fact<&IncidentFacts::whatChanged>(u"Release 4f2c of the payment service went live at 21:40."_s)
        .fact<&IncidentFacts::severityScheme>(u"sev"_s)
        .fact<&IncidentFacts::severityLevel>(u"SEV1"_s)
        .fact<&IncidentFacts::severityRank>(1)
        .fact<&IncidentFacts::detection>(Detection::Monitoring)
        .fact<&IncidentFacts::declared>(b.time("2026-03-14T22:04:00Z"))
        .fact<&IncidentFacts::confidentiality>(u"Internal"_s)
        .members(ListName::System, {u"payment-service"_s, u"orders-db"_s})
        .members(ListName::Region, {u"eu-west"_s})
        .members(ListName::Stakeholder, {u"Head of commerce"_s, u"Support"_s})
        .members(ListName::Tooling, {u"Traces of failed payments"_s, u"Connection pool dashboard"_s})
        .members(ListName::Logs, {u"payment-service, level=error, since 21:40"_s})
        .members(ListName::Experiment, {u"Send 1 % of traffic to the release before and compare"_s})
        .members(ListName::RollbackOption, {u"Roll back to release 3e1a (4 minutes, no migration to undo)"_s,
                                            u"Switch off the flag async-receipts"_s})
        .members(ListName::Checkpoint, {u"22:30: if the pool isn't the cause, look at the load balancer"_s})
        .link(LinkPurpose::Bridge, u"War room"_s, u"https://meet.example.com/inc-2041"_s)
        .link(LinkPurpose::Channel, u"#inc-2041"_s, u"https://chat.example.com/c/inc-2041"_s)
        .link(LinkPurpose::StatusPage, u""_s, u"https://status.example.com/"_s);
    b.entry("2026-03-14T21:52:00Z", EntryKind::Symptom, u"Payments begin to fail"_s)
        .with<TimelineEntry, &TimelineEntry::about>(true)
        .with<TimelineEntry, &TimelineEntry::learned>(b.time("2026-03-14T22:40:00Z"))
        .entry("2026-03-14T22:01:00Z", EntryKind::Alert, u"payment-error-rate over 5 % for 3 minutes"_s)
        .entry("2026-03-14T22:03:00Z", EntryKind::Paged, u"On-call for payments"_s, u"Cy"_s)
        .change("2026-03-14T22:04:00Z", EntryKind::Status, {}, u"declared"_s)
        .change("2026-03-14T22:04:00Z", EntryKind::Severity, {}, u"SEV3"_s);
    const EntityId provider = b.hypothesis(u"A card provider is down"_s, HypothesisState::RuledOut,
                                           u"All three providers answer the probes"_s)
                                  .last();
    b.entry("2026-03-14T22:08:00Z", EntryKind::Hypothesis, u"A card provider is down"_s, u"Cy"_s)
        .with<TimelineEntry, &TimelineEntry::regarding>(provider)
        .change("2026-03-14T22:12:00Z", EntryKind::Severity, u"SEV3"_s, u"SEV1"_s, u"a third of all payments fail"_s)
        .entry("2026-03-14T22:15:00Z", EntryKind::Communication, u"First update on the status page"_s, u"Bo"_s)
        .with<TimelineEntry, &TimelineEntry::audience>(Audience::Customer)
        .entry("2026-03-14T22:20:00Z", EntryKind::Hypothesis, u"The connection pool of orders-db is exhausted"_s,
               u"Cy"_s)
        .entry("2026-03-14T22:24:00Z", EntryKind::Note,
               u"Cy hasn't slept since yesterday; find somebody to take over"_s)
        .with<TimelineEntry, &TimelineEntry::isPrivate>(true)
        .entry("2026-03-14T22:31:00Z", EntryKind::Decision, u"Roll back to release 3e1a rather than patch"_s, u"Ana"_s)
        .with<TimelineEntry, &TimelineEntry::pinned>(true)
        .entry("2026-03-14T22:33:00Z", EntryKind::Mitigation, u"Rollback of payment-service"_s, u"Cy"_s)
        .with<TimelineEntry, &TimelineEntry::until>(b.time("2026-03-14T22:39:00Z"))
        .with<TimelineEntry, &TimelineEntry::link>(u"https://deploy.example.com/runs/771"_s)
        .with<TimelineEntry, &TimelineEntry::note>(u"run 771"_s);
    b.message(
         Audience::Customer, CommsState::Sent, u"Payments fail for some customers"_s,
         u"Some payments currently end with an error page.\n\nYour basket is kept. We are looking for the cause."_s,
         "2026-03-14T22:15:00Z", "2026-03-14T22:45:00Z")
        .with<CommsDraft, &CommsDraft::channel>(u"Status page"_s)
        .with<CommsDraft, &CommsDraft::approver>(u"Ana"_s);
}

// How the facilitator tells the evening: one line of each sort of curating.
void addCuration(IncidentBuilder &b)
{
    const auto line = [&](EntryKind kind, const QString &text) {
        EntityId found;
        b.incident().entries().forEach([&](const TimelineEntry &entry) {
            if (entry.kind == kind && (entry.text == text || entry.after == text))
                found = entry.id;
        });
        return found;
    };
    EntityId file;
    b.incident().evidence().forEach([&](const Evidence &evidence) { file = evidence.id; });
    const EntityId failing = line(EntryKind::Symptom, u"Payments begin to fail"_s);
    b.changes(dropLines(b.incident(),
                        {line(EntryKind::Paged, u"On-call for payments"_s),
                         line(EntryKind::Communication, u"First update on the status page"_s)},
                        u"said elsewhere"_s))
        .changes(retitleLine(b.incident(), failing, u"The first payments fail, unnoticed"_s))
        .changes(retimeLine(b.incident(), failing, b.time("2026-03-14T21:51:00Z")))
        .changes(nameSource(b.incident(), failing, u"https://graphs.example.com/d/1"_s))
        .changes(
            *mergeLines(b.incident(), {line(EntryKind::Severity, u"SEV3"_s)}, line(EntryKind::Status, u"declared"_s)))
        .changes(*pointToEvidence(
            b.incident(), line(EntryKind::Hypothesis, u"The connection pool of orders-db is exhausted"_s), file))
        .changes(*pointToEvidence(b.incident(),
                                  line(EntryKind::Decision, u"Roll back to release 3e1a rather than patch"_s),
                                  line(EntryKind::Hypothesis, u"The connection pool of orders-db is exhausted"_s)));
}

// A branch beside the chain of whys, and factors by category.
void addCauses(IncidentBuilder &b)
{
    const auto whys = b.incident().whys().all();
    const EntityId first = whys.front()->id;
    const auto lines = b.incident().timeline();
    const EntityId alert = (*std::ranges::find(lines, EntryKind::Alert, &TimelineEntry::kind))->id;
    b.why(u"Why did it take 73 minutes?"_s, u"The alert watches errors and not waiting times."_s)
        .with<Why, &Why::parent>(first)
        .with<Why, &Why::evidence>(alert);
    const EntityId branch = b.last();
    b.why({}, u"Nobody owns the alerts of the *pool*."_s)
        .with<Why, &Why::parent>(branch)
        .with<Why, &Why::systemAllowed>(true);
    const auto bone = [&](const QString &name) {
        b.members(ListName::Bone, {name});
        return b.last();
    };
    const auto factor = [&](EntityId on, const QString &text) {
        b.members(ListName::Factor, {text}).with<ListMember, &ListMember::bone>(on);
    };
    const EntityId technology = bone(u"Technology"_s);
    factor(technology, u"Receipts held a connection while mail was sent"_s);
    b.with<ListMember, &ListMember::link>(u"https://code.example.com/payments/pull/4411?tab=files&view=1"_s);
    factor(technology, u"The client retries at once, without a pause"_s);
    const EntityId process = bone(u"Process"_s);
    factor(process, u"A release goes to all shoppers in one step"_s);
    const EntityId environment = bone(u"Environment"_s);
    factor(environment, u"Load tests have no slow mail server"_s);
    factor(environment, u"metrics_payment_service_database_connection_pool_wait_seconds_bucket isn't kept"_s);
    (void)bone(u"Organisation"_s);
}

}  // namespace

Incident runningIncident()
{
    IncidentBuilder b(u"Checkout returns 502"_s);
    addFirstHour(b);
    ImpactWindow window;
    window.began = b.time("2026-03-14T21:52:00Z");
    window.detected = b.time("2026-03-14T22:01:00Z");
    window.acknowledged = b.time("2026-03-14T22:05:00Z");
    b.window(window)
        .measure(ImpactDimension::Users, ImpactKnowledge::Known, u"12000"_s)
        .with<ImpactMeasure, &ImpactMeasure::uncertainty>(u"~"_s)
        .measure(ImpactDimension::Revenue, ImpactKnowledge::Known, u"350"_s, u"EUR"_s)
        .with<ImpactMeasure, &ImpactMeasure::perMinute>(true)
        .fact<&IncidentFacts::status>(IncidentStatus::Mitigating)
        .role(u"commander"_s, u"Ana"_s, "2026-03-14T22:04:00Z")
        .with<RoleAssignment, &RoleAssignment::contact>(u"+49 30 5550101"_s)
        .with<RoleAssignment, &RoleAssignment::channel>(u"#inc-2041"_s)
        .role(u"communications"_s, u"Bo"_s, "2026-03-14T22:06:00Z")
        .role(u"technical"_s, u"Cy"_s, "2026-03-14T22:05:00Z")
        .role(u"database liaison"_s, u"Eli"_s, "2026-03-14T22:25:00Z")
        .hypothesis(u"The connection pool of orders-db is exhausted"_s, HypothesisState::Supported,
                    u"Waits for a connection rose with release 4f2c"_s)
        .with<Hypothesis, &Hypothesis::owner>(u"Cy"_s)
        .with<Hypothesis, &Hypothesis::opened>(b.time("2026-03-14T22:20:00Z"))
        .action(u"Roll back payment-service"_s, ActionCategory::Mitigating, ActionHorizon::During, u"Cy"_s,
                "2026-03-14T22:40:00Z", "2026-03-14T22:39:00Z")
        .action(u"Confirm that the error rate is below 0.1 % for ten minutes"_s, ActionCategory::Verification,
                ActionHorizon::Unset, u"Cy"_s, "2026-03-14T22:55:00Z", nullptr)
        .action(u"Ask support for the number of tickets"_s, ActionCategory::Task, ActionHorizon::Unset, {}, nullptr,
                nullptr)
        .action(u"Alert on the pool's waiting time"_s, ActionCategory::Detective, ActionHorizon::Week, u"Eli"_s,
                "2026-03-20T00:00:00Z", nullptr)
        .message(Audience::Internal, CommsState::Draft, {}, u"Rollback is through, we watch it."_s, nullptr, nullptr);
    return b.incident();
}

Incident richIncident()
{
    IncidentBuilder b(u"Checkout returns 502"_s);
    addFirstHour(b);
    ImpactWindow window;
    window.began = b.time("2026-03-14T21:52:00Z");
    window.detected = b.time("2026-03-14T22:01:00Z");
    window.acknowledged = b.time("2026-03-14T22:05:00Z");
    window.identified = b.time("2026-03-14T22:29:00Z");
    window.mitigated = b.time("2026-03-14T22:39:00Z");
    window.restored = b.time("2026-03-14T23:05:00Z");
    window.resolved = b.time("2026-03-15T00:20:00Z");
    b.window(window)
        .measure(ImpactDimension::Users, ImpactKnowledge::Known, u"11840"_s, u"shoppers"_s)
        .with<ImpactMeasure, &ImpactMeasure::source>(u"Access logs | checkout"_s)
        .with<ImpactMeasure, &ImpactMeasure::remark>(u"3,105 gave up"_s)
        .measure(ImpactDimension::Requests, ImpactKnowledge::Known, u"410"_s, u"failed payments"_s)
        .with<ImpactMeasure, &ImpactMeasure::perMinute>(true)
        .with<ImpactMeasure, &ImpactMeasure::uncertainty>(u"±10 %"_s)
        .measure(ImpactDimension::Data, ImpactKnowledge::None)
        .measure(ImpactDimension::ErrorBudget, ImpactKnowledge::Unknown)
        .measure(ImpactDimension::SupportTickets, ImpactKnowledge::Known, u"214"_s)
        .fact<&IncidentFacts::status>(IncidentStatus::Resolved)
        .fact<&IncidentFacts::mitigation>(
            u"Rolled payment-service back to the release before and raised the pool's size."_s)
        .fact<&IncidentFacts::usersImpact>(u"11,840 shoppers saw an error; 3,105 gave up"_s)
        .fact<&IncidentFacts::revenueImpact>(u"about €41,000 of orders, of which half came back within a day"_s)
        .fact<&IncidentFacts::dataImpact>(u"none"_s)
        .fact<&IncidentFacts::postmortemOwner>(u"Dov"_s)
        .fact<&IncidentFacts::postmortemTarget>(b.time("2026-03-17T00:00:00Z"))
        .fact<&IncidentFacts::postmortemState>(PostmortemState::Review)
        .role(u"commander"_s, u"Ana"_s, "2026-03-14T22:04:00Z", "2026-03-14T23:30:00Z")
        .role(u"commander"_s, u"Dov"_s, "2026-03-14T23:30:00Z")
        .role(u"communications"_s, u"Bo"_s, "2026-03-14T22:06:00Z")
        .role(u"technical"_s, u"Cy"_s, "2026-03-14T22:05:00Z")
        .change("2026-03-14T22:39:00Z", EntryKind::Status, u"mitigating"_s, u"monitoring"_s)
        .entry("2026-03-14T23:05:00Z", EntryKind::Note, u"Error rate back below 0.1 %"_s, u"Cy"_s)
        .with<TimelineEntry, &TimelineEntry::audience>(Audience::Customer)
        .change("2026-03-14T23:30:00Z", EntryKind::Handoff, u"Ana"_s, u"Dov"_s, u"end of shift"_s, u"commander"_s)
        .entry("2026-03-15T00:05:00Z", EntryKind::Evidence, u"Pool statistics of the evening"_s, u"Eli"_s);
    const EntityId file =
        b.evidence(u"pool-2026-03-14.csv"_s, u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s,
                   u"metrics export"_s, "2026-03-15T00:04:00Z")
            .last();
    b.entry("2026-03-15T00:06:00Z", EntryKind::Note, u"Numbers fit the hypothesis"_s, u"Eli"_s)
        .with<TimelineEntry, &TimelineEntry::attachment>(file)
        .change("2026-03-15T00:20:00Z", EntryKind::Status, u"monitoring"_s, u"resolved"_s)
        .entry(nullptr, EntryKind::Note, u"Support answered 214 tickets"_s, u"Fay"_s)
        .hypothesis(u"The connection pool of orders-db is exhausted"_s, HypothesisState::Supported,
                    u"Waits for a connection rose with release 4f2c and fell with the rollback"_s)
        .with<Hypothesis, &Hypothesis::owner>(u"Cy"_s)
        .message(Audience::Customer, CommsState::Sent, u"Payments work again"_s,
                 u"All payments have worked since 23:05 UTC. Nobody was charged twice. We are sorry for the trouble."_s,
                 "2026-03-15T00:22:00Z", nullptr)
        .with<CommsDraft, &CommsDraft::channel>(u"Status page"_s)
        .section(SectionKey::Summary,
                 u"On Saturday evening one in three payments failed for 73 minutes. Release `4f2c` opened a database "
                 "connection for each receipt and held it while the receipt was sent, until none was left.\n\n"
                 "The release was rolled back; **no order was lost** and nobody was charged twice."_s)
        .section(SectionKey::RootCause,
                 u"Receipts were moved out of the request, but kept its connection.\n\n# What held the connections\n\n"
                 "```sql\nselect count(*) from pool where state = 'idle in transaction';\n```"_s)
        .section(SectionKey::Detection, u"The error rate's alert fired nine minutes after the first failure."_s)
        .section(SectionKey::Glossary, u"- **Pool**: the database connections that are kept open."_s)
        .why(u"Why did payments fail?"_s, u"The service waited for a database connection and gave up."_s)
        .why(u"Why was there none?"_s, u"Receipts held them while mail was sent."_s)
        .why(u"Why did receipts hold them?"_s, u"The change moved the work, not the transaction's end."_s)
        .why({}, u"Load tests have no slow mail server, so the tests saw none of it."_s)
        .members(ListName::Factor, {u"The pool's size was never revisited since 2023"_s,
                                    u"No alert on the time that requests wait for a connection"_s})
        .members(ListName::WentWell,
                 {u"The rollback took six minutes"_s, u"The status page was updated within 14 minutes"_s})
        .members(ListName::WentPoorly, {u"The first severity was too low"_s})
        .members(ListName::GotLucky, {u"It was Saturday evening and not Monday noon"_s})
        .members(ListName::DependsOn, {u"RFC-118"_s, u"INC-1987"_s})
        .members(ListName::RunbookChange, {u"Say in the payment runbook how to see the pool's limit"_s})
        .members(ListName::Automation, {u"Compare the pool's limit with the number of workers at each deploy"_s})
        .fact<&IncidentFacts::reviewMeeting>(IncidentBuilder::time("2026-03-16T10:00:00Z"))
        .action(u"Roll back payment-service"_s, ActionCategory::Mitigating, ActionHorizon::During, u"Cy"_s, nullptr,
                "2026-03-14T22:39:00Z")
        .action(u"Alert on the pool's waiting time"_s, ActionCategory::Detective, ActionHorizon::Week, u"Eli"_s,
                "2026-03-20T00:00:00Z", nullptr)
        .with<ActionItem, &ActionItem::tracker>(u"https://tickets.example.com/PAY-512"_s)
        .action(u"Put a slow mail server into the load tests"_s, ActionCategory::Preventive, ActionHorizon::Unset,
                u"Cy"_s, "2026-04-10T00:00:00Z", nullptr)
        .action(u"Review the limits of all pools"_s, ActionCategory::Preventive, ActionHorizon::Later, {}, nullptr,
                nullptr)
        .action(u"Buy a second database"_s, ActionCategory::Preventive, ActionHorizon::Later, u"Dov"_s, nullptr,
                nullptr)
        .with<ActionItem, &ActionItem::dropped>(u"the pool was the limit, not the database"_s)
        .action(u"Tell the auditors"_s, ActionCategory::Process, ActionHorizon::Unset, u"Dov"_s, nullptr, nullptr)
        .action(u"Thank the night shift"_s, ActionCategory::Task, ActionHorizon::Unset, u"Ana"_s,
                "2026-03-15T09:00:00Z", nullptr);
    addCuration(b);
    addCauses(b);
    return b.incident();
}

Incident bareIncident()
{
    return IncidentBuilder(u"Something is wrong"_s).incident();
}

Incident importedIncident()
{
    IncidentBuilder b(u"Uploaded packages could not be downloaded"_s);
    b.fact<&IncidentFacts::key>(u"PKG-2026-02-20"_s)
        .fact<&IncidentFacts::impact>(
            u"Three packages that were uploaded while storage was down could not be downloaded."_s)
        .fact<&IncidentFacts::severityLevel>(u"SEV2"_s)
        .fact<&IncidentFacts::severityRank>(2)
        .fact<&IncidentFacts::status>(IncidentStatus::Resolved)
        .fact<&IncidentFacts::declared>(b.time("2026-02-20T21:28:00Z"));
    ImpactWindow window;
    window.began = b.time("2026-02-20T21:17:00Z");
    window.detected = b.time("2026-02-20T21:28:00Z");
    b.window(window).role(u"commander"_s, u"Gil"_s, nullptr);
    b.change("2026-02-20T21:28:00Z", EntryKind::Status, {}, u"declared"_s)
        .change("2026-02-20T21:28:00Z", EntryKind::Severity, {}, u"SEV2"_s)
        .change(nullptr, EntryKind::Status, u"declared"_s, u"resolved"_s)
        .change(nullptr, EntryKind::Handoff, {}, u"Gil"_s, {}, u"commander"_s);
    const std::pair<const char *, const char *> lines[] = {
        {"2026-02-20T21:17:00Z", "the authors of `alpha`, `beta-core` and `beta-tools` upload them"},
        {"2026-02-20T21:28:00Z", "the author of `beta-core` reports by mail that nobody can download it"},
        {"2026-02-20T21:31:00Z", "the storage provider's status page reports an outage"},
        {"2026-02-20T21:33:00Z", "Gil notices the mail and calls Hana, who begins to look into it"},
        {"2026-02-20T21:35:00Z", "Gil answers the author that the team is at it"},
        {"2026-02-20T21:37:00Z", "Hana and Gil find the symptoms: the index names files that storage doesn't have"},
        {"2026-02-20T21:50:00Z", "Hana finds a possible cause"},
        {"2026-02-20T22:01:00Z", "Hana deletes the affected versions from the database"},
        {"2026-02-20T22:09:00Z", "Hana opens change 2207 with the fix"},
        {"2026-02-20T22:16:00Z", "the storage provider reports that the problem is fixed"},
        {"2026-02-20T22:17:00Z", "Gil asks for changes on it"},
        {"2026-02-20T22:20:00Z", "Hana makes them"},
        {"2026-02-20T22:23:00Z", "the change is merged; Hana deploys it at once"},
        {"2026-02-20T22:48:00Z", "the fix is live"},
        {"2026-02-21T09:27:00Z", "the author of `alpha` reports that it is affected as well"},
        {"2026-02-21T12:55:00Z", "Gil deletes that version of `alpha` and tells its author"},
        {"2026-02-21T14:10:00Z", "Gil goes through the database: no other package was affected"},
    };
    for (const auto &[at, text] : lines)
        b.entry(at, EntryKind::Note, QString::fromUtf8(text));
    return b.incident();
}

}  // namespace evenkeel::test
