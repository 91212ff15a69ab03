// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/guardrailchecks.h"

#include "models/incident/durations.h"
#include "models/playbook/blamelessness.h"
#include "models/playbook/rulecontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct GuardrailWords {
    Q_DECLARE_TR_FUNCTIONS(Guardrails)
};

using Finding = std::optional<GuardrailFinding>;

bool triageHasBegun(IncidentStatus status)
{
    return status != IncidentStatus::Detected && status != IncidentStatus::Declared
           && status != IncidentStatus::Acknowledged;
}

bool isClosed(const RuleContext &context)
{
    return context.incident.facts().status == IncidentStatus::Closed;
}

// What closing requires at the level that holds; nothing is required of what has no level.
ClosingRule closingOf(const RuleContext &context)
{
    const PlaybookLevel *level = levelOf(context);
    return level ? level->closing : ClosingRule();
}

Finding severityBeforeTriage(const RuleContext &context)
{
    const IncidentFacts &facts = context.incident.facts();
    if (!triageHasBegun(facts.status) || facts.severityRank > 0)
        return std::nullopt;
    const QString example = context.playbook.levels.isEmpty() ? QString() : context.playbook.levels.first().level;
    return GuardrailFinding{GuardrailWords::tr("an incident is classified before its triage begins"),
                            GuardrailWords::tr("Give it a severity: severity=%1.").arg(example)};
}

Finding commanderBeforeMitigation(const RuleContext &context)
{
    const Incident &incident = context.incident;
    const bool hadCommander = !incident.roles()
                                   .select([](const RoleAssignment &assignment) {
                                       return assignment.role == "commander"_L1 && !assignment.person.isEmpty();
                                   })
                                   .empty();
    const IncidentStatus status = incident.facts().status;
    const bool hasCommander = incident.holderOf(u"commander") || (isResponseOver(status) && hadCommander);
    // A line of the kind begins mitigation as well as the status does.
    const bool begun = mitigationHasBegun(status) || context.reading.lastOf(EntryKind::Mitigation);
    if (!begun || hasCommander)
        return std::nullopt;
    return GuardrailFinding{GuardrailWords::tr("somebody commands an incident before it is mitigated"),
                            GuardrailWords::tr("Say who: role.commander=NAME."), EntityKind::RoleAssignment};
}

// By the commander of that time: who is in the chair, and whoever was.
bool wasCommander(const Incident &incident, const QString &person)
{
    return !person.isEmpty()
           && !incident.roles()
                   .select([&](const RoleAssignment &assignment) {
                       return assignment.role == "commander"_L1
                              && assignment.person.compare(person, Qt::CaseInsensitive) == 0;
                   })
                   .empty();
}

Finding forwardFixApproved(const RuleContext &context)
{
    const Incident &incident = context.incident;
    if (isResponseOver(incident.facts().status))
        return std::nullopt;
    const auto mitigation = latestMitigation(context);
    const MitigationOption *means = mitigation ? context.playbook.mitigation(mitigation->means) : nullptr;
    if (!means || !means->forwardFix)
        return std::nullopt;
    const TimelineEntry *entry = incident.entries().find(mitigation->line.entry);
    if (wasCommander(incident, entry->author) || wasCommander(incident, entry->owner))
        return std::nullopt;
    for (const Sighting &decision : context.reading.allOf(EntryKind::Decision))
        if (incident.entries().find(decision.entry)->subject == ForwardFixApproval)
            return std::nullopt;
    return GuardrailFinding{
        GuardrailWords::tr(
            "a forward fix in so grave an incident needs the commander's approval; a rollback is preferred"),
        GuardrailWords::tr("Roll back, or have the commander approve: approve=forward-fix."), EntityKind::Entry};
}

bool anyStepDone(const RuleContext &context, const QStringList &checklists)
{
    return !context.incident.stepRecords()
                .select([&](const StepRecord &record) {
                    return record.done && checklists.contains(record.step.section(u'/', 0, 0));
                })
                .empty();
}

bool hasDoneVerificationSince(const Incident &incident, Instant since)
{
    return !incident.actions()
                .select([since](const ActionItem &action) {
                    return action.category == ActionCategory::Verification && action.done && *action.done >= since;
                })
                .empty();
}

Finding rollbackVerified(const RuleContext &context)
{
    const Incident &incident = context.incident;
    const auto mitigation = latestMitigation(context);
    if (!mitigation || mitigation->means != "rollback"_L1 || isResponseOver(incident.facts().status))
        return std::nullopt;
    const MitigationOption *means = context.playbook.mitigation(mitigation->means);
    if (!incident.list(ListName::RollbackOption).empty() || (means && anyStepDone(context, means->checklists))
        || improvedSince(context, mitigation->line.at))
        return std::nullopt;
    return GuardrailFinding{GuardrailWords::tr("nobody checked that a rollback is possible"),
                            GuardrailWords::tr("Name what can be rolled back: plan.rollback+=\"…\"."),
                            EntityKind::ListMember};
}

Finding fastestSafeMitigation(const RuleContext &context)
{
    const auto mitigation = latestMitigation(context);
    if (!mitigation || isResponseOver(context.incident.facts().status))
        return std::nullopt;
    const MitigationOption *means = context.playbook.mitigation(mitigation->means);
    const bool changedBefore = !context.incident.facts().whatChanged.isEmpty()
                               || context.reading.firstMention(context.playbook.topicIndex(u"deployment"));
    const bool weighed = context.reading.firstMention(context.playbook.topicIndex(u"rollback")).has_value();
    if (!means || !means->forwardFix || !changedBefore || weighed)
        return std::nullopt;
    return GuardrailFinding{
        GuardrailWords::tr("something changed before this: rolling it back is usually the fastest safe way"),
        GuardrailWords::tr("Roll back, or log why not: log FILE \"!d no rollback, because …\"."), EntityKind::Entry};
}

Finding mitigationVerified(const RuleContext &context)
{
    const Incident &incident = context.incident;
    const auto mitigation = latestMitigation(context);
    if (!mitigation || !isResponseOver(incident.facts().status))
        return std::nullopt;
    const Instant since = mitigation->line.at;
    const auto windows = incident.windowsInOrder();
    QStringList verifying;
    for (const Checklist &list : context.playbook.checklists)
        if (list.phase == ChecklistPhase::Verify)
            verifying.append(list.checklist);
    if (context.reading.mentionSince(context.playbook.topicIndex(u"improvement"), since)
        || hasDoneVerificationSince(incident, since) || (!windows.empty() && windows.back()->restored)
        || anyStepDone(context, verifying))
        return std::nullopt;
    return GuardrailFinding{GuardrailWords::tr("nobody verified that the mitigation holds"),
                            GuardrailWords::tr("Say when service was back: moment.restored=TIME."),
                            EntityKind::ImpactWindow};
}

Finding postmortemWritten(const RuleContext &context)
{
    const auto needed = closingOf(context).postmortem;
    if (!isClosed(context) || !needed || context.incident.facts().postmortemState >= *needed)
        return std::nullopt;
    const bool final = *needed == PostmortemState::Final;
    return GuardrailFinding{
        final ? GuardrailWords::tr("an incident this grave isn't closed before its postmortem is final")
              : GuardrailWords::tr("an incident this grave isn't closed while its postmortem is a draft"),
        GuardrailWords::tr("Bring it on: postmortem.state=%1.").arg(nameOf(*needed)), EntityKind::PostmortemSection};
}

Finding preventiveAction(const RuleContext &context)
{
    const int needed = closingOf(context).preventiveActions;
    if (!isClosed(context) || needed == 0)
        return std::nullopt;
    const auto found = context.incident.actions().select(
        [](const ActionItem &action) { return action.category == ActionCategory::Preventive; });
    if (int(found.size()) >= needed)
        return std::nullopt;
    return GuardrailFinding{
        GuardrailWords::tr("an incident isn't closed without at least %n preventive action(s)", nullptr, needed),
        GuardrailWords::tr("Add one: action.preventive=\"…\"."), EntityKind::ActionItem};
}

Finding finalNote(const RuleContext &context)
{
    if (!isClosed(context) || !closingOf(context).finalNote)
        return std::nullopt;
    const auto resolved = momentOf(context.incident, Moment::Resolved);
    const auto told = latestUpdateSent(context);
    if (told && (!resolved || *told >= *resolved))
        return std::nullopt;
    return GuardrailFinding{GuardrailWords::tr("stakeholders haven't heard that it is over"),
                            GuardrailWords::tr("Log the last message: log FILE --kind communication \"…\"."),
                            EntityKind::CommsDraft};
}

Finding rootCauseFollowUpMissing(const RuleContext &context)
{
    if (!isClosed(context) || !closingOf(context).rootCauseFollowUp || isRootCauseKnown(context.incident)
        || rootCauseFollowUp(context.incident))
        return std::nullopt;
    return GuardrailFinding{GuardrailWords::tr("the root cause is unknown, and nobody is to look for it"),
                            GuardrailWords::tr("Write it down, or add the follow-up: follow-up=root-cause."),
                            EntityKind::ActionItem};
}

Finding evidenceKept(const RuleContext &context)
{
    const Incident &incident = context.incident;
    if (!isResponseOver(incident.facts().status) || !incident.evidence().all().empty()
        || context.reading.firstOf(EntryKind::Evidence))
        return std::nullopt;
    return GuardrailFinding{
        GuardrailWords::tr("no log, trace or picture of a dashboard is kept; they rotate away"),
        GuardrailWords::tr("Attach them in the window, or log where they are: log FILE --kind evidence \"…\"."),
        EntityKind::Evidence};
}

Finding blamelessWording(const RuleContext &context)
{
    const auto blame = findBlame(context.incident);
    if (!blame)
        return std::nullopt;
    return GuardrailFinding{GuardrailWords::tr("the postmortem blames a person: “%1”").arg(blame->words),
                            GuardrailWords::tr("Say what the system or the process allowed."), blame->where.kind};
}

// Asked only where it counts: an incident has many entries, and this is looked at after each change.
Finding stakeholdersTold(const RuleContext &context)
{
    if (!isResponseOver(context.incident.facts().status) || latestUpdateSent(context))
        return std::nullopt;
    return GuardrailFinding{GuardrailWords::tr("stakeholders hear of an incident at least once"),
                            GuardrailWords::tr("Log the update: evenkeel log FILE --kind communication \"…\"."),
                            EntityKind::CommsDraft};
}

Finding momentsInOrder(const RuleContext &context)
{
    const auto conflicts = momentConflicts(context.incident);
    if (conflicts.isEmpty())
        return std::nullopt;
    const MomentConflict &conflict = conflicts.first();
    return GuardrailFinding{
        GuardrailWords::tr("\"%1\" lies before \"%2\"").arg(momentName(conflict.later), momentName(conflict.earlier)),
        GuardrailWords::tr("Correct one of them: moment.%1=TIME.").arg(momentName(conflict.later)),
        EntityKind::ImpactWindow};
}

}  // namespace

std::optional<GuardrailFinding> findingOf(Guardrail guardrail, const RuleContext &context)
{
    switch (guardrail) {
    case Guardrail::SeverityBeforeTriage:
        return severityBeforeTriage(context);
    case Guardrail::CommanderBeforeMitigation:
        return commanderBeforeMitigation(context);
    case Guardrail::ForwardFixApproved:
        return forwardFixApproved(context);
    case Guardrail::RollbackVerified:
        return rollbackVerified(context);
    case Guardrail::FastestSafeMitigation:
        return fastestSafeMitigation(context);
    case Guardrail::MitigationVerified:
        return mitigationVerified(context);
    case Guardrail::PostmortemWritten:
        return postmortemWritten(context);
    case Guardrail::PreventiveAction:
        return preventiveAction(context);
    case Guardrail::FinalNote:
        return finalNote(context);
    case Guardrail::RootCauseFollowUp:
        return rootCauseFollowUpMissing(context);
    case Guardrail::EvidenceKept:
        return evidenceKept(context);
    case Guardrail::BlamelessWording:
        return blamelessWording(context);
    case Guardrail::StakeholdersTold:
        return stakeholdersTold(context);
    case Guardrail::MomentsInOrder:
        return momentsInOrder(context);
    }
    return std::nullopt;
}

const ActionItem *rootCauseFollowUp(const Incident &incident)
{
    const ActionItem *found = nullptr;
    incident.actions().forEach([&](const ActionItem &action) {
        if (std::ranges::any_of(incident.list(ListName::Tag, action.id),
                                [](const ListMember *tag) { return tag->text == RootCauseTag; }))
            found = &action;
    });
    return found;
}

}  // namespace evenkeel
