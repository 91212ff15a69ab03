// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/playbook/playbookenums.h"

#include <QList>
#include <QString>

namespace evenkeel {

/// A guardrail that an incident doesn't meet.
struct UnmetGuardrail {
    QString id;  ///< stable, for logs and JSON
    GuardrailEffect effect = GuardrailEffect::Remind;
    QString what;
    QString mend;                             ///< what meets it
    EntityKind concerns = EntityKind::Facts;  ///< what kind of thing is missing or wrong
    bool operator==(const UnmetGuardrail &) const = default;
};

/// Whether nobody responds any more: resolved, in postmortem or closed.
[[nodiscard]] bool isResponseOver(IncidentStatus status);

/// The guardrails built in until playbooks bring their own: severity before triage, a commander before mitigation, what
/// closing requires, stakeholders told, moments in order.
[[nodiscard]] QList<UnmetGuardrail> unmetGuardrails(const Incident &incident);

/// The blocking guardrails that `after` breaks and `before` didn't: what a transaction is refused for.
[[nodiscard]] QList<UnmetGuardrail> newlyBlocked(const Incident &before, const Incident &after);

}  // namespace evenkeel
