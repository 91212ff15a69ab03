// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/playbook/playbookenums.h"

#include <QList>
#include <QString>

namespace evenkeel {

struct RuleContext;

/// A guardrail that an incident doesn't meet.
struct UnmetGuardrail {
    Guardrail guardrail = Guardrail::SeverityBeforeTriage;
    GuardrailEffect effect = GuardrailEffect::Remind;
    QString what;                             ///< translated: what is missing
    QString mend;                             ///< what meets it on the command line
    EntityKind concerns = EntityKind::Facts;  ///< what kind of thing is missing or wrong

    /// Stable, for logs and JSON.
    [[nodiscard]] QString id() const { return nameOf(guardrail); }
    bool operator==(const UnmetGuardrail &) const = default;
};

/// A guardrail's name for people, translated: "Severity before triage".
[[nodiscard]] QString inWords(Guardrail guardrail);
/// What it does when it isn't met, translated: "blocks", "asks why", "reminds"; empty for what is off.
[[nodiscard]] QString inWords(GuardrailEffect effect);

/// Whether nobody responds any more: resolved, in postmortem or closed.
[[nodiscard]] bool isResponseOver(IncidentStatus status);

/// Whether the status says that something is done to stop the impact, or was.
[[nodiscard]] bool mitigationHasBegun(IncidentStatus status);

/// The guardrails of the playbook that the incident doesn't meet, in the playbook's order. Each looks at the state, so
/// that the same holds in the window, on the command line and for what another laptop wrote.
[[nodiscard]] QList<UnmetGuardrail> unmetGuardrails(const RuleContext &context);

}  // namespace evenkeel
