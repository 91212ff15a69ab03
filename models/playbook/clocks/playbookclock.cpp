// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/clocks/playbookclock.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView nameOfKind(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Acknowledge:
        return "acknowledge"_L1;
    case ClockKind::Classify:
        return "classify"_L1;
    case ClockKind::Respond:
        return "respond"_L1;
    case ClockKind::FirstUpdate:
        return "first-update"_L1;
    case ClockKind::NextUpdate:
        return "next-update"_L1;
    case ClockKind::CheckIn:
        return "check-in"_L1;
    case ClockKind::Resolve:
        return "resolve"_L1;
    case ClockKind::Hypothesis:
        return "hypothesis"_L1;
    case ClockKind::NoImprovement:
        return "no-improvement"_L1;
    case ClockKind::Evidence:
        return "evidence"_L1;
    case ClockKind::Task:
        return "task"_L1;
    case ClockKind::Commander:
        return "commander"_L1;
    case ClockKind::Postmortem:
        return "postmortem"_L1;
    case ClockKind::RootCause:
        return "root-cause"_L1;
    }
    return {};
}

}  // namespace

QString PlaybookClock::key() const
{
    return u"%1/%2/%3"_s.arg(nameOfKind(kind), subject.id.isNull() ? QString() : subject.id.toString(),
                             toIsoUtc(started));
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

}  // namespace evenkeel
