// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/change.h"
#include "models/playbook/playbook.h"

#include <QList>

namespace evenkeel {

struct RuleContext;

/// A way to mitigate, and whether what is known of the incident speaks for it.
struct MitigationProposal {
    MitigationOption option;
    bool suits = false;
    bool operator==(const MitigationProposal &) const = default;
};

/// All of the playbook's: those that suit first, else in its order, which is from the fastest safe one to the slowest.
[[nodiscard]] QList<MitigationProposal> proposeMitigations(const RuleContext &context);

/// The timeline's line that it is being done, and the status mitigating where the response isn't that far. The words
/// are a person's; empty: the option's title. No change for a means the playbook doesn't know.
[[nodiscard]] Changes mitigateBy(const QString &means, const QString &words, const RuleContext &context);

}  // namespace evenkeel
