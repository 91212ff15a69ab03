// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/guardrails.h"

#include "models/incident/durations.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct Guardrails {
    Q_DECLARE_TR_FUNCTIONS(Guardrails)
};

bool triageHasBegun(IncidentStatus status)
{
    return status != IncidentStatus::Detected && status != IncidentStatus::Declared
           && status != IncidentStatus::Acknowledged;
}

bool mitigationHasBegun(IncidentStatus status)
{
    switch (status) {
    case IncidentStatus::Mitigating:
    case IncidentStatus::Monitoring:
    case IncidentStatus::Resolved:
    case IncidentStatus::Postmortem:
    case IncidentStatus::Closed:
        return true;
    case IncidentStatus::Detected:
    case IncidentStatus::Declared:
    case IncidentStatus::Acknowledged:
    case IncidentStatus::Investigating:
    case IncidentStatus::Identified:
    case IncidentStatus::Reopened:
        break;
    }
    return false;
}

void closing(const Incident &incident, QList<UnmetGuardrail> &unmet)
{
    const IncidentFacts &facts = incident.facts();
    if (facts.status != IncidentStatus::Closed)
        return;
    const bool preventive =
        !incident.actions()
             .select([](const ActionItem &action) { return action.category == ActionCategory::Preventive; })
             .empty();
    if (!preventive)
        unmet.append({u"preventive-action"_s, GuardrailEffect::Block,
                      Guardrails::tr("an incident isn't closed without at least one preventive action"),
                      Guardrails::tr("Add one: action.preventive=\"…\"."), EntityKind::ActionItem});
    if (facts.severityRank > 0 && facts.severityRank <= 2 && facts.postmortemState == PostmortemState::Draft)
        unmet.append({u"postmortem-written"_s, GuardrailEffect::Block,
                      Guardrails::tr("an incident this grave isn't closed while its postmortem is a draft"),
                      Guardrails::tr("Bring it to review: postmortem.state=review."), EntityKind::PostmortemSection});
}

}  // namespace

bool isResponseOver(IncidentStatus status)
{
    return status == IncidentStatus::Resolved || status == IncidentStatus::Postmortem
           || status == IncidentStatus::Closed;
}

QList<UnmetGuardrail> unmetGuardrails(const Incident &incident)
{
    const IncidentFacts &facts = incident.facts();
    QList<UnmetGuardrail> unmet;
    if (triageHasBegun(facts.status) && facts.severityRank == 0)
        unmet.append({u"severity-before-triage"_s, GuardrailEffect::Block,
                      Guardrails::tr("an incident is classified before its triage begins"),
                      Guardrails::tr("Give it a severity: severity=SEV2.")});
    const bool hadCommander = !incident.roles()
                                   .select([](const RoleAssignment &assignment) {
                                       return assignment.role == "commander"_L1 && !assignment.person.isEmpty();
                                   })
                                   .empty();
    const bool hasCommander = incident.holderOf(u"commander") || (isResponseOver(facts.status) && hadCommander);
    if (mitigationHasBegun(facts.status) && !hasCommander)
        unmet.append({u"commander-before-mitigation"_s, GuardrailEffect::Block,
                      Guardrails::tr("somebody commands an incident before it is mitigated"),
                      Guardrails::tr("Say who: role.commander=NAME."), EntityKind::RoleAssignment});
    closing(incident, unmet);
    // Asked only where it counts: an incident has many entries, and this is looked at after each change.
    const auto told = [&] {
        return !incident.comms().select([](const CommsDraft &draft) { return draft.state == CommsState::Sent; }).empty()
               || !incident.entries()
                       .select([](const TimelineEntry &entry) { return entry.kind == EntryKind::Communication; })
                       .empty();
    };
    if (isResponseOver(facts.status) && !told())
        unmet.append({u"stakeholders-told"_s, GuardrailEffect::Remind,
                      Guardrails::tr("stakeholders hear of an incident at least once"),
                      Guardrails::tr("Log the update: evenkeel log FILE --kind communication \"…\"."),
                      EntityKind::CommsDraft});
    for (const MomentConflict &conflict : momentConflicts(incident))
        unmet.append(
            {u"moments-in-order"_s, GuardrailEffect::Remind,
             Guardrails::tr("\"%1\" lies before \"%2\"").arg(momentName(conflict.later), momentName(conflict.earlier)),
             Guardrails::tr("Correct one of them: moment.%1=TIME.").arg(momentName(conflict.later)),
             EntityKind::ImpactWindow});
    return unmet;
}

QList<UnmetGuardrail> newlyBlocked(const Incident &before, const Incident &after)
{
    const auto already = unmetGuardrails(before);
    auto blocked = unmetGuardrails(after);
    blocked.removeIf([&](const UnmetGuardrail &guardrail) {
        return guardrail.effect != GuardrailEffect::Block || already.contains(guardrail);
    });
    return blocked;
}

}  // namespace evenkeel
