// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/commands/verbcontext.h"
#include "models/playbook/guardrails.h"

namespace evenkeel {

class Document;
class PlaybookRun;

/// The guardrails that these changes would newly break and that hold a transaction up: those that block, and those that
/// ask why. What was broken before and stays so holds nothing up.
[[nodiscard]] QList<UnmetGuardrail> heldUpBy(const RuleContext &before, const Changes &changes);

/// Whether one of them blocks: then a reason alone isn't enough, it must be overridden.
[[nodiscard]] bool blocksAny(const QList<UnmetGuardrail> &guardrails);

/// What says why guardrails were passed: a decision on the timeline for each. The context's reason is the person's. In
/// an incident that is recorded afterwards they have no time unless the context has one.
[[nodiscard]] Changes passingOf(const Incident &incident, const QList<UnmetGuardrail> &guardrails,
                                const VerbContext &context);

/// The guardrails hold for whatever this document is asked to perform from now on, whoever asks. The run must outlive
/// it.
void holdGuardrails(Document &document, const PlaybookRun &run);

}  // namespace evenkeel
