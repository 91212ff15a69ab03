// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/duewatch.h"

#include "models/core/clock.h"
#include "models/playbook/playbookrun.h"

#include <algorithm>

namespace evenkeel {

DueWatch::DueWatch(const PlaybookRun &run, const Clock &clock, QObject *parent)
    : QObject(parent), m_run(run), m_clock(clock)
{
    connect(&run, &PlaybookRun::changed, this, &DueWatch::look);
    connect(&run, &PlaybookRun::ticked, this, &DueWatch::look);
    look();
}

void DueWatch::look()
{
    if (m_run.showsThePast() || m_run.isWaiting())
        return;
    const Instant now = m_clock.now();
    QSet<Round> waiting;
    QSet<Round> told;
    QList<PlaybookClock> fell;
    for (const PlaybookClock &clock : m_run.clocks()) {
        if (clock.met)
            continue;
        const Round round(clock.key(), clock.dueNow().time_since_epoch().count());
        if (m_told.contains(round) || now >= clock.dueNow())
            told.insert(round);
        else
            waiting.insert(round);
        if (m_waiting.contains(round) && told.contains(round))
            fell.append(clock);
    }
    m_waiting = waiting;
    m_told = told;
    for (const PlaybookClock &clock : std::as_const(fell))
        emit fellDue(clock);
}

std::optional<PlaybookClock> DueWatch::next() const
{
    const Instant now = m_clock.now();
    const auto &clocks = m_run.clocks();
    const auto found =
        std::ranges::find_if(clocks, [now](const PlaybookClock &clock) { return !clock.met && clock.dueNow() > now; });
    return found == clocks.end() ? std::nullopt : std::optional(*found);
}

int DueWatch::overdueCount() const
{
    const Instant now = m_clock.now();
    return int(std::ranges::count_if(
        m_run.clocks(), [now](const PlaybookClock &clock) { return clock.stateAt(now) == ClockState::Due; }));
}

}  // namespace evenkeel
