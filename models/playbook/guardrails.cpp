// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/guardrails.h"

#include "models/playbook/guardrailchecks.h"
#include "models/playbook/rulecontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

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

QList<Due> dueOf(const Incident &incident)
{
    QList<Due> due;
    incident.actions().forEach([&](const ActionItem &action) {
        if (action.due && !action.done)
            due.append(
                {Guardrails::tr("action: %1").arg(action.text), *action.due, {EntityKind::ActionItem, action.id}});
    });
    const IncidentFacts &facts = incident.facts();
    if (!isResponseOver(facts.status)) {
        auto sent = incident.comms().select(
            [](const CommsDraft &draft) { return draft.state == CommsState::Sent && draft.sent; });
        std::ranges::sort(sent, {}, [](const CommsDraft *draft) { return std::tuple(*draft->sent, draft->created); });
        QMap<Audience, const CommsDraft *> last;
        for (const CommsDraft *draft : sent)
            last[draft->audience] = draft;
        for (const CommsDraft *draft : std::as_const(last))
            if (draft->nextUpdateBy)
                due.append({Guardrails::tr("the next update that was promised"),
                            *draft->nextUpdateBy,
                            {EntityKind::CommsDraft, draft->id}});
    }
    if (facts.postmortemTarget && facts.postmortemState != PostmortemState::Final)
        due.append({Guardrails::tr("the postmortem"), *facts.postmortemTarget, {EntityKind::PostmortemSection, {}}});
    std::ranges::stable_sort(due, {}, &Due::due);
    return due;
}

QList<Overdue> overdueOf(const Incident &incident, Instant now)
{
    QList<Overdue> overdue;
    for (const Due &one : dueOf(incident))
        if (one.due <= now)
            overdue.append({one.what, one.due});
    return overdue;
}

}  // namespace evenkeel
