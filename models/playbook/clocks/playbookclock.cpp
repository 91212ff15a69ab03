// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/clocks/playbookclock.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

QString PlaybookClock::key() const
{
    return u"%1/%2/%3"_s.arg(nameOf(kind), subject.id.isNull() ? QString() : subject.id.toString(), toIsoUtc(started));
}

ClockState PlaybookClock::stateAt(Instant now) const
{
    if (met)
        return *met > dueNow() ? ClockState::MetLate : ClockState::Met;
    if (now >= dueNow())
        return ClockState::Due;
    return snoozedUntil && now >= due ? ClockState::Snoozed : ClockState::Running;
}

Duration PlaybookClock::lateAt(Instant now) const
{
    return std::max(Duration(met.value_or(now) - dueNow()), Duration::zero());
}

bool endsWithResponse(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Acknowledge:
    case ClockKind::Classify:
    case ClockKind::Respond:
    case ClockKind::FirstUpdate:
    case ClockKind::NextUpdate:
    case ClockKind::CheckIn:
    case ClockKind::Resolve:
    case ClockKind::Hypothesis:
    case ClockKind::NoImprovement:
    case ClockKind::Evidence:
    case ClockKind::Commander:
        return true;
    case ClockKind::Task:
    case ClockKind::Postmortem:
    case ClockKind::RootCause:
        break;
    }
    return false;
}

std::optional<Instant> nextChangeOf(const QList<PlaybookClock> &clocks, Instant now)
{
    std::optional<Instant> next;
    for (const PlaybookClock &clock : clocks) {
        if (clock.met)
            continue;
        for (const Instant change : {clock.due, clock.dueNow()})
            if (change > now)
                next = std::min(next.value_or(change), change);
    }
    return next;
}

}  // namespace evenkeel
