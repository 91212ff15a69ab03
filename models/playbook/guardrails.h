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

/// Something that should have been done by now.
struct Overdue {
    QString what;
    Instant due{};
    bool operator==(const Overdue &) const = default;
};

/// Something that is to be done by a time.
struct Due {
    QString what;
    Instant due{};
    EntityRef subject;
    bool operator==(const Due &) const = default;
};

/// Whether nobody responds any more: resolved, in postmortem or closed.
[[nodiscard]] bool isResponseOver(IncidentStatus status);

/// The guardrails of the playbook that the incident doesn't meet, in the playbook's order. Each looks at the state, so
/// that the same holds in the window, on the command line and for what another laptop wrote.
[[nodiscard]] QList<UnmetGuardrail> unmetGuardrails(const RuleContext &context);

/// Tasks, actions, promised updates and the postmortem that have a time and aren't done, the soonest first. A promise
/// to an audience holds until the next message to it.
[[nodiscard]] QList<Due> dueOf(const Incident &incident);

/// What of it has come to its time.
[[nodiscard]] QList<Overdue> overdueOf(const Incident &incident, Instant now);

}  // namespace evenkeel
