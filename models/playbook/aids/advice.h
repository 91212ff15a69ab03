// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/change.h"
#include "models/playbook/playbook.h"

#include <QList>

namespace evenkeel {

class Incident;
struct RuleContext;

/// What the playbook says to the situation the incident is in: a question with answers, or a row of its decision table
/// with what to do. Texts are filled in.
struct Advice {
    QString aid;  ///< "situation/…" or "decision/…": what an answer names
    QString situation;
    QString says;                     ///< the question, or what to do
    QList<SituationAnswer> answers;   ///< of a question
    AidOffer offer = AidOffer::None;  ///< of a row
    bool operator==(const Advice &) const = default;
};

/// What applies now and wasn't answered or put away in this stretch of impact: questions first, in the playbook's
/// order.
[[nodiscard]] QList<Advice> adviceOf(const RuleContext &context);

/// What pressing an offer records; empty where it only leads somewhere (leadsTo says where), or there is nothing to do.
[[nodiscard]] Changes changesOf(AidOffer offer, const RuleContext &context);

/// Where an offer leads besides.
enum class AidGoal { Nowhere, SeverityHelper, MitigationPicker, Bridge, Hypotheses, Comms, Actions, Checklist };
[[nodiscard]] AidGoal leadsTo(AidOffer offer);
/// How a button calls it, translated; empty for None.
[[nodiscard]] QString nameOf(AidOffer offer);

/// An answer with the decision it logs, and what its offer records. An empty answer puts the advice away.
[[nodiscard]] Changes answerAdvice(const Advice &advice, const QString &answer, const RuleContext &context);

}  // namespace evenkeel
