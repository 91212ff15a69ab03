// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/clocks/clockscope.h"

#include "models/playbook/clocks/clockoffers.h"
#include "models/playbook/guardrails.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

using namespace std::chrono_literals;

namespace {

// What "at once" allows where the level doesn't say how soon it is acknowledged.
constexpr Duration AtOnce = 5min;
// Of what was declared so long before it was recorded, nothing runs.
constexpr Duration RecordedSoon = 12h;

bool saysThatSomebodyResponds(const QString &status)
{
    return status != nameOf(IncidentStatus::Detected) && status != nameOf(IncidentStatus::Declared)
           && status != nameOf(IncidentStatus::Reopened);
}

}  // namespace

ClockScope::ClockScope(const RuleContext &context)
    : rules(context), incident(context.incident), detected(detectedAt(context.incident))
{
    const auto windows = incident.windowsInOrder();
    if (!windows.empty())
        window = windows.back();
    from = windows.size() > 1 && detected ? *detected : Instant::min();
    const auto began = context.reading.firstLogged();
    const auto declared = std::max(detected, incident.facts().declared);
    afterwards = began && declared && *began - *declared > RecordedSoon;
    goesOn = !afterwards && !isResponseOver(incident.facts().status);
    if (detected)
        readPeriods();
}

void ClockScope::readPeriods()
{
    struct Line {
        Instant at{};
        Stamp created;
        QString level;
    };
    QList<Line> lines;
    for (const Sighting &sighting : rules.reading.allOf(EntryKind::Severity))
        if (const TimelineEntry *entry = incident.entries().find(sighting.entry))
            lines.append({sighting.at, entry->created, entry->after});
    std::ranges::sort(lines, {}, [](const Line &line) { return std::tuple(line.at, line.created); });
    QString before;
    for (const Line &line : std::as_const(lines)) {
        if (line.level == before)
            continue;
        // The first classification counts from the detection: until then people were sorting it out.
        if (m_periods.isEmpty() || line.at <= *detected)
            m_periods = {{rules.playbook.level(line.level), *detected}};
        else
            m_periods.append({rules.playbook.level(line.level), line.at});
        before = line.level;
    }
    const PlaybookLevel *present = levelOf(rules);
    if (m_periods.isEmpty() && present)
        m_periods.append({present, *detected});
    else if (!m_periods.isEmpty())
        m_periods.last().level = present;
}

const ClockScope::Period *ClockScope::periodAt(std::optional<Instant> at) const
{
    if (m_periods.isEmpty())
        return nullptr;
    qsizetype held = m_periods.size() - 1;
    while (at && held > 0 && m_periods[held].from > *at)
        --held;
    return &m_periods[held];
}

std::optional<Instant> ClockScope::endOf(const Limit &limit, Instant begins, const PlaybookLevel *level) const
{
    if (limit.rule() != Limit::Rule::Immediately)
        return limit.endsFrom(begins, rules.playbook.calendar, incident.zone());
    const bool known = level && level->acknowledge.rule() == Limit::Rule::Within;
    return begins + (known ? level->acknowledge.span() : AtOnce);
}

std::optional<PlaybookClock> ClockScope::once(ClockKind kind, Limit PlaybookLevel::*limit,
                                              std::optional<Instant> met) const
{
    const Period *period = periodAt(met);
    const auto due = period && period->level ? endOf(period->level->*limit, period->from, period->level) : std::nullopt;
    if (!due)
        return std::nullopt;
    PlaybookClock clock;
    clock.kind = kind;
    clock.subject = {EntityKind::Facts, {}};
    clock.started = period->from;
    clock.due = *due;
    clock.met = met;
    return clock;
}

std::optional<Instant> ClockScope::roundEnd(Limit PlaybookLevel::*limit, Instant began,
                                            std::optional<Instant> met) const
{
    const Period *period = periodAt(met);
    const auto end = period && period->level ? endOf(period->level->*limit, began, period->level) : std::nullopt;
    return end && period->from > began ? std::max(*end, period->from) : end;
}

std::optional<Instant> ClockScope::begun() const
{
    if (!window)
        return std::nullopt;
    if (window->acknowledged)
        return window->acknowledged;
    std::optional<Instant> first;
    for (const auto &moment : {window->identified, window->mitigated, window->restored, window->resolved})
        first = earlier(first, moment);
    for (const Sighting &line : rules.reading.allOf(EntryKind::Status)) {
        const TimelineEntry *entry = incident.entries().find(line.entry);
        if (line.at >= from && entry && saysThatSomebodyResponds(entry->after))
            first = earlier(first, line.at);
    }
    return first;
}

ClockOffer ClockScope::escalation() const
{
    if (graverSeverity(rules))
        return ClockOffer::EscalateSeverity;
    return nextOfMatrix(rules).isEmpty() ? ClockOffer::None : ClockOffer::EscalateAlong;
}

QList<PlaybookClock> clocksOf(const RuleContext &context)
{
    const ClockScope scope(context);
    QList<PlaybookClock> clocks;
    addLevelClocks(scope, clocks);
    addUpdateClocks(scope, clocks);
    addWorkClocks(scope, clocks);
    clocks.removeIf(
        [&](const PlaybookClock &clock) { return !clock.met && !scope.goesOn && endsWithResponse(clock.kind); });
    addAftermathClocks(scope, clocks);

    QHash<QString, const Snooze *> snoozes;
    context.incident.snoozes().forEach([&](const Snooze &snooze) {
        const Snooze *&latest = snoozes[snooze.clock];
        if (snooze.until && (!latest || *latest->until < *snooze.until))
            latest = &snooze;
    });
    if (!snoozes.isEmpty())
        for (PlaybookClock &clock : clocks)
            if (const Snooze *snooze = snoozes.value(clock.key())) {
                clock.snoozedUntil = snooze->until;
                clock.snoozedBecause = snooze->because;
            }
    std::ranges::sort(clocks, {}, [](const PlaybookClock &clock) {
        return std::tuple(clock.dueNow(), clock.kind, clock.started, clock.subject.id);
    });
    return clocks;
}

}  // namespace evenkeel
