// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/playbook/playbookenums.h"

#include <QList>

namespace evenkeel {

struct RuleContext;

/// Unknown: it can still become either, or nobody recorded what would tell.
enum class Verdict { Met, Unmet, Unknown };

/// How a success criterion stands, and the entry, role, action … that shows it.
struct CriterionState {
    Criterion criterion = Criterion::SeverityInTime;
    QString text;  ///< the playbook's words
    Verdict verdict = Verdict::Unknown;
    QString because;  ///< translated; empty where the text says it all
    EntityRef shownBy;
    bool operator==(const CriterionState &) const = default;
};

/// The criteria of the playbook, in its order, judged from the journal. Source: the success criteria of the incident
/// response of 2025-02, and its limits as the playbook has them.
[[nodiscard]] QList<CriterionState> criteriaOf(const RuleContext &context);

}  // namespace evenkeel
