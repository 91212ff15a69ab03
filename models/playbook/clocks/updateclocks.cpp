// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/clocks/clockscope.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace evenkeel {

namespace {

// A message that went out, written here or only logged.
struct Told {
    Instant at{};
    Stamp created;
    EntityRef subject;
    std::optional<Audience> audience;  ///< of what was written here
    std::optional<Instant> promise;
};

QList<Told> messagesOf(const ClockScope &scope)
{
    QList<Told> told;
    QSet<EntityId> written;
    scope.incident.comms().forEach([&](const CommsDraft &message) {
        if (message.state != CommsState::Sent || !message.sent)
            return;
        written.insert(message.id);
        if (*message.sent >= scope.from)
            told.append({*message.sent,
                         message.created,
                         {EntityKind::CommsDraft, message.id},
                         message.audience,
                         message.nextUpdateBy});
    });
    for (const Sighting &line : scope.rules.reading.allOf(EntryKind::Communication)) {
        const TimelineEntry *entry = scope.incident.entries().find(line.entry);
        if (line.at >= scope.from && entry && !written.contains(entry->regarding))
            told.append({line.at, entry->created, {EntityKind::Entry, entry->id}, {}, {}});
    }
    std::ranges::sort(told, {}, [](const Told &one) { return std::tuple(one.at, one.created); });
    return told;
}

QString promiseTo(Audience audience)
{
    switch (audience) {
    case Audience::Internal:
        return ClockScope::tr("next update, as promised");
    case Audience::Customer:
        return ClockScope::tr("next update to customers, as promised");
    case Audience::Regulator:
        return ClockScope::tr("next update to the regulator, as promised");
    }
    return {};
}

void addNextUpdates(const ClockScope &scope, const QList<Told> &told, QList<PlaybookClock> &clocks)
{
    for (auto one = told.begin(); one != told.end(); ++one) {
        // A promise to an audience holds until the next message to it; the cadence until the next to anybody.
        const auto next = std::find_if(
            one + 1, told.end(), [&](const Told &later) { return !one->promise || later.audience == one->audience; });
        const auto met = next == told.end() ? std::nullopt : std::optional(next->at);
        const auto due = one->promise ? one->promise : scope.roundEnd(&PlaybookLevel::update, one->at, met);
        if (due)
            clocks.append(
                {.kind = ClockKind::NextUpdate,
                 .subject = one->subject,
                 .started = one->at,
                 .due = *due,
                 .met = met,
                 .what = one->promise && one->audience ? promiseTo(*one->audience) : ClockScope::tr("next update"),
                 .offer = ClockOffer::DraftUpdate});
    }
}

void addCheckIns(const ClockScope &scope, QList<PlaybookClock> &clocks)
{
    struct Round {
        Instant at{};
        EntityRef subject;
        std::optional<Instant> next;
    };
    QList<Round> rounds;
    scope.incident.checkIns().forEach([&](const CheckIn &one) {
        if (one.at && *one.at >= scope.from)
            rounds.append({*one.at, {EntityKind::CheckIn, one.id}, one.next});
    });
    std::ranges::sort(rounds, {}, [](const Round &round) { return std::tuple(round.at, round.subject.id); });
    const bool reopened = scope.from != Instant::min();
    if (const auto first = reopened ? scope.detected : std::max(scope.detected, scope.incident.facts().declared))
        rounds.prepend({*first, {EntityKind::CheckIn, {}}, {}});
    for (qsizetype i = 0; i < rounds.size(); ++i) {
        const auto met = i + 1 < rounds.size() ? std::optional(rounds[i + 1].at) : std::nullopt;
        const auto due = rounds[i].next ? rounds[i].next : scope.roundEnd(&PlaybookLevel::checkIn, rounds[i].at, met);
        if (due)
            clocks.append({.kind = ClockKind::CheckIn,
                           .subject = rounds[i].subject,
                           .started = rounds[i].at,
                           .due = *due,
                           .met = met,
                           .what = ClockScope::tr("check-in"),
                           .offer = ClockOffer::CheckIn});
    }
}

}  // namespace

void addUpdateClocks(const ClockScope &scope, QList<PlaybookClock> &clocks)
{
    const QList<Told> told = messagesOf(scope);
    if (auto first = scope.once(ClockKind::FirstUpdate, &PlaybookLevel::firstUpdate,
                                told.isEmpty() ? std::nullopt : std::optional(told.first().at))) {
        first->subject = {EntityKind::CommsDraft, {}};
        first->what = ClockScope::tr("first update");
        first->offer = ClockOffer::DraftUpdate;
        clocks.append(*first);
    }
    addNextUpdates(scope, told, clocks);
    addCheckIns(scope, clocks);
}

}  // namespace evenkeel
