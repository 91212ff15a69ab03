// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/playbookswitch.h"

#include "models/playbook/checklists/visiblesteps.h"
#include "models/playbook/playbooklibrary.h"
#include "models/playbook/playbookof.h"
#include "models/playbook/rulecontext.h"

#include <QSet>

#include <algorithm>

namespace evenkeel {

namespace {

QList<PlaybookSwitch::Held> guardrailsHeld(const RuleContext &context)
{
    QList<PlaybookSwitch::Held> held;
    for (const GuardrailRule &rule : context.playbook.guardrails)
        if (rule.effect != GuardrailEffect::Off && rule.ranks.contains(context.incident.facts().severityRank))
            held.append({rule.guardrail, rule.effect, {}});
    return held;
}

void compareGuardrails(const RuleContext &before, const RuleContext &after, PlaybookSwitch &change)
{
    change.lost = guardrailsHeld(before);
    for (PlaybookSwitch::Held held : guardrailsHeld(after)) {
        const auto now = std::ranges::find(change.lost, held.guardrail, &PlaybookSwitch::Held::guardrail);
        if (now != change.lost.end()) {
            held.before = now->effect;
            change.lost.erase(now);
        }
        if (held.before != held.effect)
            change.gained.append(held);
    }
}

QSet<QString> dueIn(const RuleContext &context)
{
    QSet<QString> due;
    for (const PlaybookClock &clock : clocksOf(context))
        if (clock.stateAt(context.now) == ClockState::Due)
            due.insert(clock.key());
    return due;
}

}  // namespace

QList<PlaybookOffer> playbooksToFollow(const PlaybookLibrary &library, const RuleContext &context)
{
    const Playbook &followed = context.playbook;
    QList<PlaybookOffer> offers;
    bool isThere = false;
    for (const PlaybookLibrary::Listed &listed : library.list()) {
        const LoadedPlaybook loaded = library.loadFile(listed.path);
        PlaybookOffer offer{listed.name, loaded.playbook, {}, listed.name == followed.name, false};
        if (const auto sound = loaded.result(); !sound)
            offer.fault = sound.error();
        // What ships changes with the program, and nobody here has chosen that.
        offer.newer = offer.followed && !offer.fault && !listed.ships && offer.playbook != followed;
        isThere = isThere || offer.followed;
        offers.append(offer);
    }
    if (!isThere)
        offers.prepend({followed.name, followed, {}, true, false});
    return offers;
}

PlaybookSwitch switchTo(const Playbook &playbook, const RuleContext &context)
{
    PlaybookSwitch change;
    change.choice = choiceOf(playbook, context.incident);
    const Incident incident =
        context.incident.with(followPlaybook(context.incident, change.choice, {.now = context.now}), context.now);
    IncidentReading reading(playbook);
    reading.read(incident);
    const RuleContext after{incident, reading, playbook, context.surroundings, context.now};

    change.levelBefore = context.incident.facts().severityLevel;
    change.levelAfter = incident.facts().severityLevel;
    if (const PlaybookLevel *level = levelOf(context))
        change.updatesBefore = level->update;
    if (const PlaybookLevel *level = levelOf(after))
        change.updatesAfter = level->update;
    compareGuardrails(context, after, change);
    for (const VisibleStep &step : visibleSteps(after))
        if (!step.isOpen() || !step.note.isEmpty() || !step.owner.isEmpty())
            ++(step.phase ? change.stepsKept : change.stepsApart);
    const QSet<QString> already = dueIn(context);
    for (const PlaybookClock &clock : clocksOf(after))
        if (clock.stateAt(context.now) == ClockState::Due && !already.contains(clock.key()))
            change.dueAtOnce.append(clock);
    return change;
}

}  // namespace evenkeel
