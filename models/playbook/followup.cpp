// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/followup.h"

#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/durations.h"
#include "models/playbook/guardrailchecks.h"
#include "models/playbook/rulecontext.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct FollowUp {
    Q_DECLARE_TR_FUNCTIONS(FollowUp)
};

}  // namespace

Changes followUpRootCause(const RuleContext &context, const QString &owner)
{
    if (rootCauseFollowUp(context.incident))
        return {};
    const Instant from = momentOf(context.incident, Moment::Resolved).value_or(context.now);
    const auto due =
        context.playbook.clocks.rootCause.endsFrom(from, context.playbook.calendar, context.incident.zone());
    // Of an incident that is recorded afterwards the limit may be long over: then it runs from now.
    const Change action = addAction(
        FollowUp::tr("Find the root cause of: %1").arg(context.incident.facts().title), ActionCategory::Process,
        ActionHorizon::Week, owner.trimmed().isEmpty() ? context.incident.facts().postmortemOwner : owner.trimmed(),
        due && *due <= context.now ? context.playbook.clocks.rootCause.endsFrom(context.now, context.playbook.calendar,
                                                                                context.incident.zone())
                                   : due,
        context.now);
    return {action, listMember(ListName::Tag, action.id, RootCauseTag, 0, context.now)};
}

Changes approveForwardFix(const Incident &incident, const VerbContext &context)
{
    const RoleAssignment *commander = incident.holderOf(u"commander");
    EntryDraft draft;
    draft.kind = EntryKind::Decision;
    draft.text = FollowUp::tr("A forward fix is approved");
    draft.owner = commander ? commander->person : QString();
    draft.occurred = {context.at.value_or(context.now), {}, false};
    const LoggedEntry entry = logEntry(draft, context.now);
    Changes changes = entry.changes;
    changes.append(ChangeOf<TimelineEntry>(entry.entry)
                       .set<&TimelineEntry::subject>(ForwardFixApproval)
                       .setUnlessEmpty<&TimelineEntry::reason>(context.reason));
    return changes;
}

}  // namespace evenkeel
