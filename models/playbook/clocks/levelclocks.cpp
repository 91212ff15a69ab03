// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/clocks/clockscope.h"

namespace evenkeel {

namespace {

void add(std::optional<PlaybookClock> clock, const QString &what, ClockOffer offer, QList<PlaybookClock> &clocks)
{
    if (!clock)
        return;
    clock->what = what;
    clock->offer = offer;
    clocks.append(*clock);
}

void addClassify(const ClockScope &scope, QList<PlaybookClock> &clocks)
{
    const auto due =
        scope.detected ? scope.endOf(scope.rules.playbook.clocks.classify, *scope.detected, nullptr) : std::nullopt;
    if (!due)
        return;
    std::optional<Instant> met;
    if (scope.incident.facts().severityRank > 0) {
        const auto line = scope.rules.reading.firstOf(EntryKind::Severity);
        met = line ? line->at : factSetAt<&IncidentFacts::severityRank>(scope.incident);
    }
    clocks.append({.kind = ClockKind::Classify,
                   .subject = {EntityKind::Facts, {}},
                   .started = *scope.detected,
                   .due = *due,
                   .met = met,
                   .what = ClockScope::tr("severity"),
                   .offer = ClockOffer::Classify});
}

}  // namespace

void addLevelClocks(const ClockScope &scope, QList<PlaybookClock> &clocks)
{
    addClassify(scope, clocks);
    const auto begun = scope.begun();
    add(scope.once(ClockKind::Acknowledge, &PlaybookLevel::acknowledge, begun), ClockScope::tr("acknowledgement"),
        ClockOffer::Acknowledge, clocks);

    std::optional<Instant> over;
    if (scope.window)
        over = earlier(scope.window->restored, scope.window->resolved);
    const auto mitigated = scope.window ? earlier(over, scope.window->mitigated) : std::nullopt;
    const ClockScope::Period *period = scope.periodAt(mitigated);
    // Of "at once" nobody asks that it is over at once. Who responds already when the level takes effect is there.
    const bool atOnce = period && period->level && period->level->respond.rule() == Limit::Rule::Immediately;
    const auto there = atOnce && begun ? std::optional(std::max(*begun, period->from)) : std::nullopt;
    add(scope.once(ClockKind::Respond, &PlaybookLevel::respond, atOnce ? there : mitigated),
        atOnce ? ClockScope::tr("response") : ClockScope::tr("mitigation within the response window"),
        scope.escalation(), clocks);
    add(scope.once(ClockKind::Resolve, &PlaybookLevel::resolve, over), ClockScope::tr("resolution target"),
        scope.escalation(), clocks);
}

}  // namespace evenkeel
