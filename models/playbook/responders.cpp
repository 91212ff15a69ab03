// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/responders.h"

#include "models/incident/actionstate.h"
#include "models/incident/commands/playbookverbs.h"
#include "models/playbook/guardrails.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration ActiveWithin = std::chrono::hours(1);
constexpr Duration AdviceAgainAfter = std::chrono::hours(1);

struct Traces {
    QStringList roles;
    std::optional<Instant> first;
    bool active = false;
};

void noteFirst(Traces &traces, std::optional<Instant> at)
{
    if (at)
        traces.first = std::min(traces.first.value_or(*at), *at);
}

QHash<QString, Traces> tracesIn(const Incident &incident, Instant now)
{
    QHash<QString, Traces> all;
    incident.roles().forEach([&](const RoleAssignment &assignment) {
        if (assignment.person.isEmpty())
            return;
        Traces &traces = all[assignment.person];
        noteFirst(traces, assignment.from);
        if (!assignment.to) {
            traces.active = true;
            traces.roles.append(assignment.role);
        }
    });
    incident.actions().forEach([&](const ActionItem &task) {
        if (!task.owner.isEmpty() && isOpen(task) && task.horizon == ActionHorizon::During)
            all[task.owner].active = true;
    });
    incident.entries().forEach([&](const TimelineEntry &line) {
        // An import's lines are others', whoever brought them.
        if (line.author.isEmpty() || !line.origin.isEmpty())
            return;
        Traces &traces = all[line.author];
        noteFirst(traces, line.logged);
        traces.active = traces.active || now - line.logged < ActiveWithin;
    });
    return all;
}

// What people said of themselves, the latest of each.
struct Said {
    Stamp stamp;
    int stress = 0;
    std::optional<Instant> since;
    bool onBreak = false;
};

QHash<QString, Said> saidIn(const Incident &incident)
{
    QHash<QString, Said> all;
    incident.responderStates().forEach([&](const ResponderState &state) {
        Said &said = all[state.person];
        if (said.stamp < state.created)
            said = {state.created, state.stress, state.onDutySince, state.onBreak};
    });
    return all;
}

bool isTimelineFast(const Incident &incident, Instant now)
{
    constexpr int Looked = 10 * FastLines;  // the newest are at the end, but for what was merged
    const auto &lines = incident.entries();
    int fresh = 0;
    for (int row = std::max(0, lines.size() - Looked); row < lines.size(); ++row)
        if (const TimelineEntry &line = lines.at(row);
            !line.deleted && line.origin.isEmpty() && now - line.logged < FastWithin)
            ++fresh;
    return fresh >= FastLines;
}

bool isPutAway(const RuleContext &context, const ResponderAdvice &advice)
{
    const AidAnswer *answer = answerTo(context.incident, aidOf(advice));
    return answer && answer->at && context.now - *answer->at < AdviceAgainAfter;
}

}  // namespace

QList<Responder> respondersOf(const Incident &incident, Instant now)
{
    const QHash<QString, Said> said = saidIn(incident);
    QHash<QString, Traces> traces = tracesIn(incident, now);
    for (auto one = said.cbegin(); one != said.cend(); ++one)
        traces[one.key()].active = true;
    QList<Responder> responders;
    for (auto one = traces.cbegin(); one != traces.cend(); ++one) {
        if (!one->active)
            continue;
        const Said own = said.value(one.key());
        const auto since = own.onBreak ? std::nullopt : own.since ? own.since : one->first;
        responders.append({one.key(), one->roles, since, own.stress, own.onBreak});
    }
    std::ranges::sort(responders, {}, [](const Responder &one) {
        return std::tuple(!one.since.has_value(), one.since.value_or(Instant()), one.person);
    });
    return responders;
}

QList<ResponderAdvice> responderAdvice(const RuleContext &context)
{
    QList<ResponderAdvice> all;
    if (isResponseOver(context.incident.facts().status))
        return all;
    const Playbook &playbook = context.playbook;
    const QTimeZone zone = context.incident.zone();
    for (const Responder &one : respondersOf(context.incident, context.now)) {
        const auto limit =
            one.since ? playbook.clocks.onDuty.endsFrom(*one.since, playbook.calendar, zone) : std::optional<Instant>();
        const bool tired = limit && *limit <= context.now;
        if (one.onBreak || (!tired && one.stress < HighStress))
            continue;
        const bool swaps = !one.roles.isEmpty() && !playbook.solo;
        all.append({swaps ? LoadAdvice::Swap : LoadAdvice::Break, one.person,
                    one.since ? Duration(context.now - *one.since) : Duration(), one.stress});
    }
    std::ranges::stable_sort(all, std::greater(), &ResponderAdvice::stress);
    const RoleAssignment *scribe = context.incident.holderOf(u"scribe");
    if (!playbook.solo && (!scribe || scribe->person.isEmpty()) && isTimelineFast(context.incident, context.now))
        all.append({LoadAdvice::AddScribe, {}, {}, 0});
    all.removeIf([&](const ResponderAdvice &advice) { return isPutAway(context, advice); });
    return all;
}

QString aidOf(const ResponderAdvice &advice)
{
    switch (advice.advice) {
    case LoadAdvice::Swap:
        return u"load/swap/"_s + advice.person;
    case LoadAdvice::Break:
        return u"load/break/"_s + advice.person;
    case LoadAdvice::AddScribe:
        break;
    }
    return u"load/scribe"_s;
}

}  // namespace evenkeel
