// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/clocks/clockscope.h"

#include <algorithm>

namespace evenkeel {

namespace {

// Ruled out one after the other: where the team turns to those that are left.
std::vector<std::pair<Instant, EntityId>> turnsOf(const Incident &incident)
{
    std::vector<std::pair<Instant, EntityId>> turns;
    incident.hypotheses().forEach([&](const Hypothesis &one) {
        if (one.state == HypothesisState::RuledOut && one.decided)
            turns.emplace_back(*one.decided, one.id);
    });
    std::ranges::sort(turns);
    return turns;
}

void addHypotheses(const ClockScope &scope, QList<PlaybookClock> &clocks)
{
    const Limit &limit = scope.rules.playbook.clocks.hypothesis;
    if (limit.isNone())
        return;
    const auto turns = turnsOf(scope.incident);
    scope.incident.hypotheses().forEach([&](const Hypothesis &one) {
        if (!one.opened)
            return;
        std::optional<Instant> met = one.state == HypothesisState::Open ? std::nullopt : one.decided;
        if (const auto support = scope.rules.reading.firstSupportOf(one.id))
            met = earlier(met, support->at);
        Instant begins = std::max(*one.opened, scope.from);
        for (const auto &[turned, id] : turns)
            if (id != one.id && turned > begins && (!met || turned <= *met))
                begins = turned;
        if (const auto due = scope.endOf(limit, begins, nullptr))
            clocks.append({.kind = ClockKind::Hypothesis,
                           .subject = {EntityKind::Hypothesis, one.id},
                           .started = begins,
                           .due = *due,
                           .met = met,
                           .what = ClockScope::tr("hypothesis: %1").arg(one.text),
                           .offer = ClockOffer::PivotHypothesis});
    });
}

void addNoImprovement(const ClockScope &scope, QList<PlaybookClock> &clocks)
{
    const auto mitigation = scope.rules.reading.lastOf(EntryKind::Mitigation);
    if (!mitigation || mitigation->at < scope.from)
        return;
    if (const auto due = scope.endOf(scope.rules.playbook.clocks.noImprovement, mitigation->at, nullptr))
        clocks.append({.kind = ClockKind::NoImprovement,
                       .subject = {EntityKind::Entry, mitigation->entry},
                       .started = mitigation->at,
                       .due = *due,
                       .met = improvementSince(scope.rules, mitigation->at),
                       .what = ClockScope::tr("improvement after the mitigation"),
                       .offer = scope.escalation()});
}

void addEvidence(const ClockScope &scope, QList<PlaybookClock> &clocks)
{
    const auto due =
        scope.detected ? scope.endOf(scope.rules.playbook.clocks.evidence, *scope.detected, nullptr) : std::nullopt;
    if (!due)
        return;
    std::optional<Instant> met;
    const auto consider = [&](Instant at) {
        if (at >= scope.from)
            met = earlier(met, at);
    };
    for (const Sighting &line : scope.rules.reading.allOf(EntryKind::Evidence))
        consider(line.at);
    scope.incident.evidence().forEach([&](const Evidence &file) { consider(file.captured.value_or(file.logged)); });
    clocks.append({.kind = ClockKind::Evidence,
                   .subject = {EntityKind::Evidence, {}},
                   .started = *scope.detected,
                   .due = *due,
                   .met = met,
                   .what = ClockScope::tr("first evidence"),
                   .offer = ClockOffer::AddEvidence});
}

void addTasks(const ClockScope &scope, QList<PlaybookClock> &clocks)
{
    scope.incident.actions().forEach([&](const ActionItem &action) {
        if (action.due && action.dropped.isEmpty())
            clocks.append({.kind = ClockKind::Task,
                           .subject = {EntityKind::ActionItem, action.id},
                           .started = action.logged,
                           .due = *action.due,
                           .met = action.done,
                           .what = ClockScope::tr("action: %1").arg(action.text),
                           .offer = ClockOffer::Task});
    });
}

void addCommanders(const ClockScope &scope, QList<PlaybookClock> &clocks)
{
    const Limit &limit = scope.rules.playbook.clocks.commander;
    if (limit.isNone())
        return;
    scope.incident.roles().forEach([&](const RoleAssignment &one) {
        if (one.role != QLatin1StringView("commander") || one.person.isEmpty() || !one.from
            || (one.to && *one.to < scope.from))
            return;
        const Instant begins = std::max(*one.from, scope.from);
        if (const auto due = scope.endOf(limit, begins, nullptr))
            clocks.append({.kind = ClockKind::Commander,
                           .subject = {EntityKind::RoleAssignment, one.id},
                           .started = begins,
                           .due = *due,
                           .met = one.to,
                           .what = ClockScope::tr("handover from %1").arg(one.person),
                           .offer = ClockOffer::HandOver});
    });
}

}  // namespace

void addWorkClocks(const ClockScope &scope, QList<PlaybookClock> &clocks)
{
    addHypotheses(scope, clocks);
    addNoImprovement(scope, clocks);
    addEvidence(scope, clocks);
    addTasks(scope, clocks);
    addCommanders(scope, clocks);
}

}  // namespace evenkeel
