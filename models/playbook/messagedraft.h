// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/commands/commsverbs.h"
#include "models/playbook/rulecontext.h"

namespace evenkeel {

/// A message begun from one of the playbook's templates: what is known is filled in, what isn't is a blank in brackets.
/// It promises the next update by the level's limit.
[[nodiscard]] MessageDraft draftFrom(const MessageTemplate &message, const RuleContext &context);

/// A blank of a text, to be selected and typed over.
struct BlankPlace {
    qsizetype at = 0;
    qsizetype length = 0;
    bool operator==(const BlankPlace &) const = default;
};
/// The first one from a place on. Neither a link's words nor a box to tick is one.
[[nodiscard]] std::optional<BlankPlace> nextBlank(const QString &text, qsizetype from = 0);

}  // namespace evenkeel
