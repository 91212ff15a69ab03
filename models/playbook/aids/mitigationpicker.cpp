// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/aids/mitigationpicker.h"

#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/guardrails.h"
#include "models/playbook/rulecontext.h"

#include <algorithm>

namespace evenkeel {

QList<MitigationProposal> proposeMitigations(const RuleContext &context)
{
    QList<MitigationProposal> proposals;
    for (const MitigationOption &option : context.playbook.mitigations)
        // What suits everything suits nothing in particular.
        proposals.append({option, !option.suits.isEmpty() && allHold(option.suits, context)});
    std::stable_partition(proposals.begin(), proposals.end(),
                          [](const MitigationProposal &proposal) { return proposal.suits; });
    return proposals;
}

Changes mitigateBy(const QString &means, const QString &words, const RuleContext &context)
{
    const MitigationOption *option = context.playbook.mitigation(means);
    if (!option)
        return {};
    EntryDraft draft;
    draft.kind = EntryKind::Mitigation;
    draft.text = words.trimmed().isEmpty() ? option->title : words.trimmed();
    draft.occurred = {context.now, {}, false};
    const LoggedEntry entry = logEntry(draft, context.now);
    Changes changes = entry.changes;
    changes.append(ChangeOf<TimelineEntry>(entry.entry).set<&TimelineEntry::subject>(means));
    if (!mitigationHasBegun(context.incident.facts().status))
        changes += changeStatus(context.incident, IncidentStatus::Mitigating, {.now = context.now});
    return changes;
}

}  // namespace evenkeel
