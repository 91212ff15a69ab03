// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/change.h"
#include "models/playbook/guardrails.h"

namespace evenkeel {

/// One press that meets a guardrail.
struct Mend {
    QString name;  ///< as a button says it
    Changes changes;
    bool operator==(const Mend &) const = default;
};

/// What meets it in one press, said by this person; empty where it takes words or files of somebody's own (an action to
/// write, evidence to attach): then a press goes to where they are given.
[[nodiscard]] QList<Mend> mendsOf(const UnmetGuardrail &guardrail, const RuleContext &context, const QString &author);

}  // namespace evenkeel
