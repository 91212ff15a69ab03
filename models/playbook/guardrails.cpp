// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/guardrails.h"

#include "models/playbook/guardrailchecks.h"
#include "models/playbook/rulecontext.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct Guardrails {
    Q_DECLARE_TR_FUNCTIONS(Guardrails)
};

}  // namespace

QString inWords(Guardrail guardrail)
{
    switch (guardrail) {
    case Guardrail::SeverityBeforeTriage:
        return Guardrails::tr("Severity before triage");
    case Guardrail::CommanderBeforeMitigation:
        return Guardrails::tr("Commander before mitigation");
    case Guardrail::ForwardFixApproved:
        return Guardrails::tr("Forward fix only with approval");
    case Guardrail::RollbackVerified:
        return Guardrails::tr("Rollback known to be possible");
    case Guardrail::FastestSafeMitigation:
        return Guardrails::tr("Fastest safe mitigation");
    case Guardrail::MitigationVerified:
        return Guardrails::tr("Mitigation verified");
    case Guardrail::PostmortemWritten:
        return Guardrails::tr("Postmortem before closing");
    case Guardrail::PreventiveAction:
        return Guardrails::tr("Preventive action before closing");
    case Guardrail::FinalNote:
        return Guardrails::tr("Last message before closing");
    case Guardrail::RootCauseFollowUp:
        return Guardrails::tr("Unknown root cause followed up");
    case Guardrail::EvidenceKept:
        return Guardrails::tr("Evidence kept");
    case Guardrail::BlamelessWording:
        return Guardrails::tr("Blameless wording");
    case Guardrail::StakeholdersTold:
        return Guardrails::tr("Stakeholders told");
    case Guardrail::MomentsInOrder:
        return Guardrails::tr("Moments in order");
    }
    return {};
}

QString inWords(GuardrailEffect effect)
{
    switch (effect) {
    case GuardrailEffect::Block:
        return Guardrails::tr("blocks", "what a guardrail does");
    case GuardrailEffect::Confirm:
        return Guardrails::tr("asks why", "what a guardrail does");
    case GuardrailEffect::Remind:
        return Guardrails::tr("reminds", "what a guardrail does");
    case GuardrailEffect::Off:
        break;
    }
    return {};
}

bool isResponseOver(IncidentStatus status)
{
    return status == IncidentStatus::Resolved || status == IncidentStatus::Postmortem
           || status == IncidentStatus::Closed;
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

QList<UnmetGuardrail> unmetGuardrails(const RuleContext &context)
{
    QList<UnmetGuardrail> unmet;
    const int rank = context.incident.facts().severityRank;
    for (const GuardrailRule &rule : context.playbook.guardrails) {
        if (rule.effect == GuardrailEffect::Off || !rule.ranks.contains(rank))
            continue;
        if (const auto finding = findingOf(rule.guardrail, context))
            unmet.append({rule.guardrail, rule.effect, finding->what, finding->mend, finding->concerns});
    }
    return unmet;
}

}  // namespace evenkeel
