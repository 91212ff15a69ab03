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
