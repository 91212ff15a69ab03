// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/commands/verbcontext.h"
#include "models/incident/incident.h"

namespace evenkeel {

/// A step of a checklist, as the playbook names it and as it reads there.
struct StepName {
    QString step;  ///< "checklist/step"
    QString text;
    bool operator==(const StepName &) const = default;
};

/// What is recorded of the step; nullptr when nobody touched it.
[[nodiscard]] const StepRecord *recordOf(const Incident &incident, const QString &step);

/// The same in every copy of the file, so that two people who tick one step have ticked one step.
[[nodiscard]] EntityId stepRecordId(EntityId incident, const QString &step);

/// The step is done: with the timeline's line. What was skipped is skipped no more. No change when it is done.
[[nodiscard]] Changes completeStep(const Incident &incident, const StepName &step, const VerbContext &context);
/// It isn't done or skipped after all; the timeline's line goes.
[[nodiscard]] Changes reopenStep(const Incident &incident, const QString &step);
/// It is left out because of the context's reason, with the timeline's line; InvalidInput without one.
[[nodiscard]] Result<Changes> skipStep(const Incident &incident, const StepName &step, const VerbContext &context);
/// Who does it; empty: nobody in particular.
[[nodiscard]] Changes assignStep(const Incident &incident, const StepName &step, const QString &owner);
[[nodiscard]] Changes noteStep(const Incident &incident, const StepName &step, const QString &note);

}  // namespace evenkeel
