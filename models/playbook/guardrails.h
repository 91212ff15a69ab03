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

/// The guardrails built in until playbooks bring their own: severity before triage, a commander before mitigation, what
/// closing requires, stakeholders told, moments in order.
[[nodiscard]] QList<UnmetGuardrail> unmetGuardrails(const Incident &incident);

/// The blocking guardrails that `after` breaks and `before` didn't: what a transaction is refused for.
[[nodiscard]] QList<UnmetGuardrail> newlyBlocked(const Incident &before, const Incident &after);

/// Tasks, actions, promised updates and the postmortem that have a time and aren't done, the soonest first. A promise
/// to an audience holds until the next message to it.
[[nodiscard]] QList<Due> dueOf(const Incident &incident);

/// What of it has come to its time.
[[nodiscard]] QList<Overdue> overdueOf(const Incident &incident, Instant now);

}  // namespace evenkeel
