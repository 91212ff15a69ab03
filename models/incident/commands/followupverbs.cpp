// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/followupverbs.h"

#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct FollowUpVerbs {
    Q_DECLARE_TR_FUNCTIONS(FollowUpVerbs)
};

}  // namespace

Result<Changes> followUpRootCause(const Incident &incident, const QString &owner, std::optional<Instant> due,
                                  const VerbContext &context)
{
    if (followUpOfRootCause(incident))
        return Error{ErrorCode::InvalidInput, FollowUpVerbs::tr("somebody looks for the root cause already"), {}, {}};
    if (owner.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     FollowUpVerbs::tr("nobody is named to look for the root cause"),
                     {},
                     FollowUpVerbs::tr("Say who does it.")};
    const Change action = addAction(FollowUpVerbs::tr("Find the root cause of: %1").arg(incident.facts().title),
                                    ActionCategory::Detective, ActionHorizon::Week, owner.trimmed(), due, context.now);
    return Changes{action, listMember(ListName::Tag, action.id, RootCauseFollowUpTag, 0, context.now)};
}

const ActionItem *followUpOfRootCause(const Incident &incident)
{
    const ActionItem *first = nullptr;
    incident.members().forEach([&](const ListMember &member) {
        if (member.list != ListName::Tag || member.text != RootCauseFollowUpTag)
            return;
        const ActionItem *action = incident.actions().find(member.of);
        if (action && !action->deleted && (!first || action->created < first->created))
            first = action;
    });
    return first;
}

Result<Changes> pivotHypothesis(const Incident &incident, EntityId hypothesis, EntityId next,
                                const VerbContext &context)
{
    const Hypothesis *left = incident.hypotheses().find(hypothesis);
    if (!left || left->deleted)
        return Error{ErrorCode::NotFound, FollowUpVerbs::tr("this hypothesis is no longer there"), {}, {}};
    if (left->state != HypothesisState::Open)
        return Error{ErrorCode::InvalidInput, FollowUpVerbs::tr("this hypothesis is decided already"), {}, {}};
    const QString because = context.reason.trimmed();
    if (because.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     FollowUpVerbs::tr("a hypothesis is ruled out for a reason"),
                     {},
                     FollowUpVerbs::tr("Say why.")};
    const Instant at = context.at.value_or(context.now);
    auto changes = decideHypothesis(incident, hypothesis, HypothesisState::RuledOut, because, at);
    if (!changes)
        return changes;
    const Hypothesis *taken = incident.hypotheses().find(next);
    changes->append(
        ChangeOf<TimelineEntry>(EntityId::generate(context.now))
            .set<&TimelineEntry::kind>(EntryKind::Decision)
            .set<&TimelineEntry::text>(taken ? FollowUpVerbs::tr("Ruled out: %1. Next: %2").arg(left->text, taken->text)
                                             : FollowUpVerbs::tr("Ruled out: %1").arg(left->text))
            .set<&TimelineEntry::occurred>(at)
            .set<&TimelineEntry::reason>(because)
            .set<&TimelineEntry::regarding>(hypothesis));
    return changes;
}

const Hypothesis *hypothesisAfter(const Incident &incident, EntityId hypothesis)
{
    const auto open = incident.hypotheses().select(
        [&](const Hypothesis &one) { return one.state == HypothesisState::Open && one.id != hypothesis; });
    const auto first = std::ranges::min_element(
        open, {}, [](const Hypothesis *one) { return std::tuple(one->opened.value_or(one->logged), one->created); });
    return first == open.end() ? nullptr : *first;
}

}  // namespace evenkeel
