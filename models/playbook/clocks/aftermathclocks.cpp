// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/fieldref.h"
#include "models/playbook/clocks/clockscope.h"
#include "models/playbook/guardrailchecks.h"

namespace evenkeel {

namespace {

void addPostmortem(const ClockScope &scope, QList<PlaybookClock> &clocks)
{
    const IncidentFacts &facts = scope.incident.facts();
    const auto resolved = scope.window ? scope.window->resolved : std::nullopt;
    auto due = facts.postmortemTarget;
    if (!due && resolved && !scope.afterwards)
        due = scope.endOf(scope.rules.playbook.clocks.postmortem, *resolved, nullptr);
    if (!due)
        return;
    auto met = postmortemReadyAt(scope.incident);
    if (met)
        met = earlier(met, facts.postmortemShared);
    clocks.append({.kind = ClockKind::Postmortem,
                   .subject = {EntityKind::PostmortemSection, {}},
                   .started = resolved.value_or(scope.detected.value_or(*due)),
                   .due = *due,
                   .met = met,
                   .what = ClockScope::tr("postmortem"),
                   .offer = ClockOffer::OpenPostmortem});
}

std::optional<Instant> rootCauseKnown(const Incident &incident)
{
    std::optional<Instant> known;
    if (const PostmortemSection *cause = incident.section(SectionKey::RootCause);
        cause && !cause->body.trimmed().isEmpty()) {
        const Stamp stamp = cause->stamps.of(fieldIndexOf<&PostmortemSection::body>());
        known = Instant(std::chrono::duration_cast<Duration>(std::chrono::microseconds(stamp.time)));
    }
    incident.hypotheses().forEach([&](const Hypothesis &one) {
        if (one.state == HypothesisState::Supported)
            known = earlier(known, one.decided.value_or(one.logged));
    });
    return known;
}

void addRootCause(const ClockScope &scope, QList<PlaybookClock> &clocks)
{
    const auto resolved = scope.window ? scope.window->resolved : std::nullopt;
    const auto due = resolved && !scope.afterwards
                         ? scope.endOf(scope.rules.playbook.clocks.rootCause, *resolved, nullptr)
                         : std::nullopt;
    if (!due)
        return;
    const auto known = rootCauseKnown(scope.incident);
    if (known && *known <= *resolved)
        return;
    const ActionItem *followUp = rootCauseFollowUp(scope.incident);
    clocks.append({.kind = ClockKind::RootCause,
                   .subject = {EntityKind::ActionItem, {}},
                   .started = *resolved,
                   .due = *due,
                   .met = followUp ? earlier(known, followUp->logged) : known,
                   .what = ClockScope::tr("root-cause follow-up"),
                   .offer = ClockOffer::FollowUpRootCause});
}

}  // namespace

void addAftermathClocks(const ClockScope &scope, QList<PlaybookClock> &clocks)
{
    addPostmortem(scope, clocks);
    addRootCause(scope, clocks);
}

}  // namespace evenkeel
