// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/hypothesisverbs.h"

#include "models/incident/commands/recordverbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct HypothesisVerbs {
    Q_DECLARE_TR_FUNCTIONS(HypothesisVerbs)
};

}  // namespace

Result<Changes> pivotHypothesis(const Incident &incident, EntityId hypothesis, EntityId next,
                                const VerbContext &context)
{
    const Hypothesis *left = incident.hypotheses().find(hypothesis);
    if (!left || left->deleted)
        return Error{ErrorCode::NotFound, HypothesisVerbs::tr("this hypothesis is no longer there"), {}, {}};
    if (left->state != HypothesisState::Open)
        return Error{ErrorCode::InvalidInput, HypothesisVerbs::tr("this hypothesis is decided already"), {}, {}};
    const QString because = context.reason.trimmed();
    if (because.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     HypothesisVerbs::tr("a hypothesis is ruled out for a reason"),
                     {},
                     HypothesisVerbs::tr("Say why.")};
    const Instant at = context.at.value_or(context.now);
    auto changes = decideHypothesis(incident, hypothesis, HypothesisState::RuledOut, because, at);
    if (!changes)
        return changes;
    const Hypothesis *taken = incident.hypotheses().find(next);
    changes->append(ChangeOf<TimelineEntry>(EntityId::generate(context.now))
                        .set<&TimelineEntry::kind>(EntryKind::Decision)
                        .set<&TimelineEntry::text>(
                            taken ? HypothesisVerbs::tr("Ruled out: %1. Next: %2").arg(left->text, taken->text)
                                  : HypothesisVerbs::tr("Ruled out: %1").arg(left->text))
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
