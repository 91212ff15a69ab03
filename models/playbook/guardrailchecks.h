// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/guardrails.h"

#include <optional>

namespace evenkeel {

/// What a guardrail finds missing: words for people, the words that mend it on the command line, and where it belongs.
struct GuardrailFinding {
    QString what;
    QString mend;
    EntityKind concerns = EntityKind::Facts;
};

/// One check a guardrail; nothing when it is met or doesn't apply. The rule of the playbook says at which ranks it is
/// asked. Sources: the guardrails, failure modes and decision criteria of the incident response of 2025-02.
[[nodiscard]] std::optional<GuardrailFinding> findingOf(Guardrail guardrail, const RuleContext &context);

/// The words that say the commander approved of a forward fix: the subject of a decision.
inline constexpr QLatin1StringView ForwardFixApproval{"approve-forward-fix"};
/// The tag of the action that looks for an unknown root cause.
inline constexpr QLatin1StringView RootCauseTag{"root-cause"};

/// The action that looks for the cause after the incident; nullptr when there is none.
[[nodiscard]] const ActionItem *rootCauseFollowUp(const Incident &incident);

}  // namespace evenkeel
