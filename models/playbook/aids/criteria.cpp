// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/aids/criteria.h"

#include "models/core/durationtext.h"
#include "models/incident/durations.h"
#include "models/playbook/blamelessness.h"
#include "models/playbook/guardrails.h"
#include "models/playbook/rulecontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct CriteriaText {
    Q_DECLARE_TR_FUNCTIONS(Criteria)
};

struct Judgement {
    Verdict verdict = Verdict::Unknown;
    EntityRef shownBy{};
    QString because{};
};

EntityRef line(const Sighting &sighting)
{
    return {EntityKind::Entry, sighting.entry};
}

bool isOver(const RuleContext &context)
{
    return isResponseOver(context.incident.facts().status);
}

Judgement unlessOver(const RuleContext &context, const QString &because)
{
    return {isOver(context) ? Verdict::Unmet : Verdict::Unknown, {}, because};
}

Judgement severityInTime(const RuleContext &context)
{
    const auto detected = detectedAt(context.incident);
    const auto until = detected ? context.playbook.clocks.classify.endsFrom(*detected, context.playbook.calendar,
                                                                            context.incident.zone())
                                : std::nullopt;
    if (!until)
        return {};
    const auto classified = context.reading.firstOf(EntryKind::Severity);
    if (!classified)
        return {
            context.now > *until ? Verdict::Unmet : Verdict::Unknown, {}, CriteriaText::tr("it has no severity yet")};
    // Said at a stroke long after, it tells how grave it was, and not when anybody knew.
    constexpr auto Lately = std::chrono::hours(12);
    const TimelineEntry *told = context.incident.entries().find(classified->entry);
    if (!told || !told->occurred || told->logged - *told->occurred > Lately)
        return {Verdict::Unknown, line(*classified), CriteriaText::tr("it was classified afterwards")};
    const QString after = formatDuration(std::max(Duration(classified->at - *detected), Duration::zero()));
    return {classified->at <= *until ? Verdict::Met : Verdict::Unmet, line(*classified),
            classified->at <= *detected ? CriteriaText::tr("classified when it was detected")
                                        : CriteriaText::tr("classified %1 after detection").arg(after)};
}

Judgement commanderAcknowledged(const RuleContext &context)
{
    const RoleAssignment *named = nullptr;
    const RoleAssignment *confirmed = nullptr;
    context.incident.roles().forEach([&](const RoleAssignment &role) {
        if (role.role != "commander"_L1 || role.person.isEmpty())
            return;
        named = &role;
        if (role.acknowledged)
            confirmed = &role;
    });
    if (confirmed)
        return {Verdict::Met, {EntityKind::RoleAssignment, confirmed->id}};
    Judgement open = unlessOver(context, named ? CriteriaText::tr("%1 didn't confirm it").arg(named->person)
                                               : CriteriaText::tr("nobody was named"));
    if (named)
        open.shownBy = {EntityKind::RoleAssignment, named->id};
    return open;
}

Judgement timelineToTheMinute(const RuleContext &context)
{
    const Incident &incident = context.incident;
    for (const EntryKind kind :
         {EntryKind::Alert, EntryKind::Paged, EntryKind::Decision, EntryKind::Action, EntryKind::Mitigation,
          EntryKind::Communication, EntryKind::Status, EntryKind::Severity, EntryKind::Handoff})
        for (const Sighting &sighting : context.reading.allOf(kind)) {
            const TimelineEntry *entry = incident.entries().find(sighting.entry);
            if (!entry->occurred || entry->about)
                return {Verdict::Unmet, line(sighting),
                        entry->about ? CriteriaText::tr("this line's time is only approximate")
                                     : CriteriaText::tr("this line has no time")};
        }
    if (!isOver(context))
        return {Verdict::Unknown, {}, CriteriaText::tr("so far every key event has its time")};
    for (const Moment moment : {Moment::Detected, Moment::Mitigated, Moment::Resolved})
        if (!momentOf(incident, moment))
            return {Verdict::Unmet,
                    {EntityKind::ImpactWindow, {}},
                    CriteriaText::tr("the moment \"%1\" is missing").arg(momentName(moment))};
    return {Verdict::Met};
}

Judgement mitigationRestored(const RuleContext &context)
{
    const auto windows = context.incident.windowsInOrder();
    if (!windows.empty() && windows.back()->restored)
        return {Verdict::Met, {EntityKind::ImpactWindow, windows.back()->id}};
    const auto mitigation = latestMitigation(context);
    if (!mitigation)
        return unlessOver(context, CriteriaText::tr("no mitigation is recorded"));
    if (const auto seen =
            context.reading.mentionSince(context.playbook.topicIndex(u"improvement"), mitigation->line.at))
        return {Verdict::Met, line(*seen)};
    Judgement open = unlessOver(context, CriteriaText::tr("nobody recorded that service was restored"));
    open.shownBy = line(mitigation->line);
    return open;
}

Judgement stakeholdersUpdated(const RuleContext &context)
{
    const auto first = firstUpdateSent(context);
    const auto resolved = momentOf(context.incident, Moment::Resolved);
    if (!first)
        return unlessOver(context, CriteriaText::tr("no message went out"));
    if (resolved && *first > *resolved)
        return {Verdict::Unmet, {}, CriteriaText::tr("the first message went out when it was over")};
    const auto logged = context.reading.firstOf(EntryKind::Communication);
    if (logged && logged->at == *first)
        return {Verdict::Met, line(*logged)};
    const auto sent = context.incident.comms().select(
        [&](const CommsDraft &message) { return message.state == CommsState::Sent && message.sent == first; });
    return {Verdict::Met, sent.empty() ? EntityRef() : EntityRef{EntityKind::CommsDraft, sent.front()->id}};
}

Judgement postmortemInTime(const RuleContext &context)
{
    const auto resolved = momentOf(context.incident, Moment::Resolved);
    const auto until = resolved ? context.playbook.clocks.postmortem.endsFrom(*resolved, context.playbook.calendar,
                                                                              context.incident.zone())
                                : std::nullopt;
    if (!until)
        return {};
    const EntityRef postmortem{EntityKind::PostmortemSection, {}};
    if (const auto blame = findBlame(context.incident))
        return {Verdict::Unmet, {blame->where.kind, {}}, CriteriaText::tr("it blames a person")};
    const auto written = postmortemReadyAt(context.incident);
    if (!written)
        return {context.now > *until ? Verdict::Unmet : Verdict::Unknown, postmortem,
                CriteriaText::tr("it is still a draft")};
    return {*written <= *until ? Verdict::Met : Verdict::Unmet, postmortem};
}

Judgement preventiveActionTracked(const RuleContext &context)
{
    const auto preventive = context.incident.actions().select(
        [](const ActionItem &action) { return action.category == ActionCategory::Preventive; });
    const auto tracked =
        std::ranges::find_if(preventive, [](const ActionItem *action) { return !action->tracker.isEmpty(); });
    if (tracked != preventive.end())
        return {Verdict::Met, {EntityKind::ActionItem, (*tracked)->id}};
    const bool closed = context.incident.facts().status == IncidentStatus::Closed;
    return {closed ? Verdict::Unmet : Verdict::Unknown,
            preventive.empty() ? EntityRef{EntityKind::ActionItem, {}}
                               : EntityRef{EntityKind::ActionItem, preventive.front()->id},
            preventive.empty() ? CriteriaText::tr("there is none yet")
                               : CriteriaText::tr("it has no link to the backlog")};
}

Judgement evidenceLinked(const RuleContext &context)
{
    const auto kept = context.incident.evidence().all();
    if (!kept.empty())
        return {Verdict::Met, {EntityKind::Evidence, kept.front()->id}};
    for (const Sighting &sighting : context.reading.allOf(EntryKind::Evidence)) {
        const TimelineEntry *entry = context.incident.entries().find(sighting.entry);
        if (entry && (!entry->link.isEmpty() || !entry->attachment.isNull()))
            return {Verdict::Met, line(sighting)};
    }
    Judgement open = unlessOver(context, CriteriaText::tr("nothing is attached or linked"));
    open.shownBy = {EntityKind::Evidence, {}};
    return open;
}

Judgement postmortemShared(const RuleContext &context)
{
    const IncidentFacts &facts = context.incident.facts();
    const EntityRef postmortem{EntityKind::PostmortemSection, {}};
    if (facts.postmortemShared)
        return {Verdict::Met, postmortem, facts.postmortemSharedWith};
    return {facts.status == IncidentStatus::Closed ? Verdict::Unmet : Verdict::Unknown, postmortem,
            CriteriaText::tr("it isn't recorded that it was")};
}

Judgement judge(Criterion criterion, const RuleContext &context)
{
    switch (criterion) {
    case Criterion::SeverityInTime:
        return severityInTime(context);
    case Criterion::CommanderAcknowledged:
        return commanderAcknowledged(context);
    case Criterion::TimelineToTheMinute:
        return timelineToTheMinute(context);
    case Criterion::MitigationRestored:
        return mitigationRestored(context);
    case Criterion::StakeholdersUpdated:
        return stakeholdersUpdated(context);
    case Criterion::PostmortemInTime:
        return postmortemInTime(context);
    case Criterion::PreventiveActionTracked:
        return preventiveActionTracked(context);
    case Criterion::EvidenceKept:
        return evidenceLinked(context);
    case Criterion::PostmortemShared:
        return postmortemShared(context);
    }
    return {};
}

}  // namespace

QList<CriterionState> criteriaOf(const RuleContext &context)
{
    QList<CriterionState> states;
    for (const CriterionRule &rule : context.playbook.criteria) {
        const Judgement judgement = judge(rule.criterion, context);
        states.append({rule.criterion, rule.text, judgement.verdict, judgement.because, judgement.shownBy});
    }
    return states;
}

}  // namespace evenkeel
