// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QString>

namespace evenkeel {

class Incident;

/// What a guardrail does when it is not met: Block refuses the transaction unless it is overridden with a reason;
/// Remind only says so, and `check` reports it.
enum class GuardrailEffect { Block, Remind };

/// A guardrail that an incident doesn't meet.
struct UnmetGuardrail {
    QString id;  ///< stable, for logs and JSON
    GuardrailEffect effect = GuardrailEffect::Remind;
    QString what;
    QString mend;  ///< what meets it
    bool operator==(const UnmetGuardrail &) const = default;
};

/// Something that should have been done by now.
struct Overdue {
    QString what;
    Instant due{};
    bool operator==(const Overdue &) const = default;
};

/// The guardrails built in until playbooks bring their own: severity before triage, a commander before mitigation, what
/// closing requires, stakeholders told, moments in order.
[[nodiscard]] QList<UnmetGuardrail> unmetGuardrails(const Incident &incident);

/// The blocking guardrails that `after` breaks and `before` didn't: what a transaction is refused for.
[[nodiscard]] QList<UnmetGuardrail> newlyBlocked(const Incident &before, const Incident &after);

/// Tasks, actions, promised updates and the postmortem whose time has come.
[[nodiscard]] QList<Overdue> overdueOf(const Incident &incident, Instant now);

}  // namespace evenkeel
