// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/aids/mitigationpicker.h"

#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/rulecontext.h"

#include <algorithm>

namespace evenkeel {

namespace {

bool isBeforeMitigating(IncidentStatus status)
{
    switch (status) {
    case IncidentStatus::Detected:
    case IncidentStatus::Declared:
    case IncidentStatus::Acknowledged:
    case IncidentStatus::Investigating:
    case IncidentStatus::Identified:
    case IncidentStatus::Reopened:
        return true;
    case IncidentStatus::Mitigating:
    case IncidentStatus::Monitoring:
    case IncidentStatus::Resolved:
    case IncidentStatus::Postmortem:
    case IncidentStatus::Closed:
        break;
    }
    return false;
}

}  // namespace

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
    if (isBeforeMitigating(context.incident.facts().status))
        changes += changeStatus(context.incident, IncidentStatus::Mitigating, {.now = context.now});
    return changes;
}

}  // namespace evenkeel
