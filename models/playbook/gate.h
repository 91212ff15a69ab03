// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/commands/verbcontext.h"
#include "models/playbook/guardrails.h"

namespace evenkeel {

class Clock;
class Document;

/// The blocking guardrails that these changes would newly break.
[[nodiscard]] QList<UnmetGuardrail> blockedBy(const Incident &incident, const Changes &changes, Instant now);

/// What says why guardrails were passed: a decision on the timeline for each. The context's reason is the person's.
[[nodiscard]] Changes passingOf(const QList<UnmetGuardrail> &guardrails, const VerbContext &context);

/// The guardrails hold for whatever this document is asked to perform from now on, whoever asks. The clock must outlive
/// it.
void holdGuardrails(Document &document, const Clock &clock);

}  // namespace evenkeel
