// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/guardrails.h"

namespace evenkeel {

/// One press that meets a guardrail.
struct Mend {
    QString name;  ///< as a button says it
    Changes changes;
    bool operator==(const Mend &) const = default;
};

/// What meets it in one press, said by this person; empty where it takes words of somebody's own (an action to write).
[[nodiscard]] QList<Mend> mendsOf(const UnmetGuardrail &guardrail, const Incident &incident, const QString &author,
                                  Instant now);

}  // namespace evenkeel
