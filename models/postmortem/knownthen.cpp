// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/knownthen.h"

#include <QHash>

#include <algorithm>
#include <set>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Somebody takes over or leaves, a hypothesis is opened or decided.
struct Turn {
    Instant at{};
    bool begins = false;
    bool isHypothesis = false;
    EntityId id;
    Instant since{};  // when it began, whichever it is
};

}  // namespace

struct KnownThenPass::State {
    // By when they began: the last is the newest.
    using Active = std::set<std::pair<Instant, EntityId>>;

    const Incident &incident;
    std::vector<Turn> turns;
    size_t next = 0;
    Active commanders;
    Active hypotheses;
    QString severity;
    QString status;

    void take(const Turn &turn)
    {
        Active &active = turn.isHypothesis ? hypotheses : commanders;
        if (turn.begins)
            active.emplace(turn.since, turn.id);
        else
            active.erase({turn.since, turn.id});
    }
};

KnownThenPass::KnownThenPass(const Incident &incident, const ToldScope &scope)
    : d(new State{incident, {}, 0, {}, {}, {}, {}})
{
    const auto add = [this](EntityId id, bool isHypothesis, Instant from, std::optional<Instant> to) {
        if (to && *to <= from)
            return;
        d->turns.push_back({from, true, isHypothesis, id, from});
        if (to)
            d->turns.push_back({*to, false, isHypothesis, id, from});
    };
    incident.roles().forEach([&](const RoleAssignment &role) {
        if (role.role == "commander"_L1 && role.from)
            add(role.id, false, *role.from, role.to);
    });
    QHash<EntityId, Instant> firstSpokenOf;
    for (const TimelineEntry *line : scope.lines)
        if (line->occurred && !line->regarding.isNull() && !firstSpokenOf.contains(line->regarding))
            firstSpokenOf.insert(line->regarding, *line->occurred);
    incident.hypotheses().forEach([&](const Hypothesis &hypothesis) {
        const auto spokenOf = firstSpokenOf.constFind(hypothesis.id);
        const auto opened = hypothesis.opened                  ? hypothesis.opened
                            : spokenOf != firstSpokenOf.cend() ? std::optional(*spokenOf)
                                                               : std::nullopt;
        const bool hasEnd = hypothesis.state == HypothesisState::Open || hypothesis.decided;
        if (opened && hasEnd && scope.showsHypothesis(hypothesis))
            add(hypothesis.id, true, *opened,
                hypothesis.state == HypothesisState::Open ? std::nullopt : hypothesis.decided);
    });
    // Who leaves does so before the next takes over.
    std::ranges::sort(d->turns, {}, [](const Turn &turn) { return std::tuple(turn.at, turn.begins, turn.id); });
}

KnownThenPass::~KnownThenPass() = default;

KnownThen KnownThenPass::at(const TimelineEntry &line, Instant time)
{
    for (; d->next < d->turns.size() && d->turns[d->next].at <= time; ++d->next)
        d->take(d->turns[d->next]);
    if (line.kind == EntryKind::Severity && line.expunged.isEmpty())
        d->severity = line.after;
    if (line.kind == EntryKind::Status && !line.after.isEmpty())
        d->status = line.after;
    KnownThen known{d->severity, d->status, {}, int(d->hypotheses.size()), {}, {}};
    if (!d->commanders.empty())
        known.commander = d->incident.roles().find(d->commanders.rbegin()->second)->person;
    for (auto open = d->hypotheses.rbegin();
         open != d->hypotheses.rend() && known.newestHypotheses.size() < KnownThen::MostNamed; ++open)
        known.newestHypotheses.append(open->second);
    if (line.learned && *line.learned > time)
        known.learned = line.learned;
    return known;
}

}  // namespace evenkeel
