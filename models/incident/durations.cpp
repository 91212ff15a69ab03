// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/durations.h"

#include "models/incident/incident.h"

#include <algorithm>

namespace evenkeel {

namespace {

struct Name {
    Moment moment;
    const char *name;
};
constexpr Name Names[] = {
    {Moment::Began, "began"},           {Moment::Detected, "detected"},
    {Moment::Declared, "declared"},     {Moment::Acknowledged, "acknowledged"},
    {Moment::Identified, "identified"}, {Moment::Mitigated, "mitigated"},
    {Moment::Restored, "restored"},     {Moment::Resolved, "resolved"},
    {Moment::Closed, "closed"},
};

// Of every window, the time from its onset to `end`; nothing as soon as one window can't say.
std::optional<Duration> summed(const std::vector<const ImpactWindow *> &windows, Moment end)
{
    Duration sum{0};
    for (const ImpactWindow *window : windows) {
        const auto to = momentOf(*window, end);
        if (!window->began || !to)
            return std::nullopt;
        sum += *to - *window->began;
    }
    return windows.empty() ? std::nullopt : std::optional(sum);
}

std::optional<Duration> between(std::optional<Instant> from, std::optional<Instant> to)
{
    return from && to ? std::optional(*to - *from) : std::nullopt;
}

}  // namespace

QString momentName(Moment moment)
{
    return QString::fromLatin1(std::ranges::find(Names, moment, &Name::moment)->name);
}

std::optional<Moment> momentFromName(QStringView name)
{
    const auto found =
        std::ranges::find_if(Names, [&](const Name &known) { return name == QLatin1StringView(known.name); });
    return found == std::end(Names) ? std::nullopt : std::optional(found->moment);
}

std::optional<Instant> momentOf(const ImpactWindow &window, Moment moment)
{
    switch (moment) {
    case Moment::Began:
        return window.began;
    case Moment::Detected:
        return window.detected;
    case Moment::Acknowledged:
        return window.acknowledged;
    case Moment::Identified:
        return window.identified;
    case Moment::Mitigated:
        return window.mitigated;
    case Moment::Restored:
        return window.restored;
    case Moment::Resolved:
        return window.resolved;
    case Moment::Declared:
    case Moment::Closed:
        break;
    }
    return std::nullopt;
}

bool opensIncident(Moment moment)
{
    return moment == Moment::Began || moment == Moment::Detected || moment == Moment::Acknowledged;
}

std::optional<Instant> momentOf(const Incident &incident, Moment moment)
{
    if (moment == Moment::Declared)
        return incident.facts().declared;
    if (moment == Moment::Closed)
        return incident.facts().closed;
    const auto windows = incident.windowsInOrder();
    if (windows.empty())
        return std::nullopt;
    return momentOf(opensIncident(moment) ? *windows.front() : *windows.back(), moment);
}

Durations durationsOf(const Incident &incident)
{
    const auto windows = incident.windowsInOrder();
    const auto first = [&](Moment moment) {
        return windows.empty() ? std::nullopt : momentOf(*windows.front(), moment);
    };
    Durations durations;
    durations.toDetect = between(first(Moment::Began), first(Moment::Detected));
    durations.toAcknowledge = between(first(Moment::Detected), first(Moment::Acknowledged));
    durations.toMitigate = summed(windows, Moment::Mitigated);
    durations.toRecover = summed(windows, Moment::Restored);
    durations.toResolve = summed(windows, Moment::Resolved);
    for (const Moment moment :
         {Moment::Began, Moment::Detected, Moment::Acknowledged, Moment::Mitigated, Moment::Restored, Moment::Resolved})
        if (windows.empty() || std::ranges::any_of(windows, [&](const ImpactWindow *window) {
                const bool onlyFirst = moment == Moment::Detected || moment == Moment::Acknowledged;
                return !momentOf(*window, moment) && (!onlyFirst || window == windows.front());
            }))
            durations.missing.append(moment);
    return durations;
}

QList<MomentConflict> momentConflicts(const Incident &incident)
{
    QList<MomentConflict> conflicts;
    const auto expect = [&](std::optional<Instant> first, std::optional<Instant> second, Moment a, Moment b) {
        if (first && second && *second < *first && !conflicts.contains(MomentConflict{a, b}))
            conflicts.append({a, b});
    };
    // Only what must be: people identify a cause before or after they mitigate, and restore before they resolve.
    constexpr std::pair<Moment, Moment> Order[] = {
        {Moment::Began, Moment::Detected},    {Moment::Detected, Moment::Acknowledged},
        {Moment::Began, Moment::Identified},  {Moment::Began, Moment::Mitigated},
        {Moment::Began, Moment::Restored},    {Moment::Mitigated, Moment::Resolved},
        {Moment::Restored, Moment::Resolved}, {Moment::Detected, Moment::Resolved},
    };
    const ImpactWindow *before = nullptr;
    for (const ImpactWindow *window : incident.windowsInOrder()) {
        for (const auto &[earlier, later] : Order)
            expect(momentOf(*window, earlier), momentOf(*window, later), earlier, later);
        // Where two stretches of impact overlap, the time they share would count twice.
        if (before)
            expect(before->restored ? before->restored : before->resolved, window->began,
                   before->restored ? Moment::Restored : Moment::Resolved, Moment::Began);
        before = window;
    }
    const IncidentFacts &facts = incident.facts();
    expect(momentOf(incident, Moment::Detected), facts.declared, Moment::Detected, Moment::Declared);
    expect(momentOf(incident, Moment::Resolved), facts.closed, Moment::Resolved, Moment::Closed);
    return conflicts;
}

std::optional<Duration> timeInRole(const Incident &incident, QStringView role, Instant now)
{
    const RoleAssignment *holder = incident.holderOf(role);
    if (!holder || holder->person.isEmpty() || !holder->from)
        return std::nullopt;
    return std::max(Duration(now - *holder->from), Duration::zero());
}

bool isRecordedAfterwards(const Incident &incident, Instant now)
{
    std::optional<Instant> newest;
    const auto consider = [&](std::optional<Instant> moment) {
        if (moment && (!newest || *newest < *moment))
            newest = moment;
    };
    incident.entries().forEach([&](const TimelineEntry &entry) {
        consider(entry.occurred);
        consider(entry.until);
    });
    for (const Moment moment : AllMoments)
        consider(momentOf(incident, moment));
    return newest && now - *newest > std::chrono::hours(12);
}

}  // namespace evenkeel
