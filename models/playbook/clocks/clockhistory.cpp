// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/clocks/clockhistory.h"

#include <utility>

namespace evenkeel {

QList<ClockTurn> ClockHistory::look(const QList<PlaybookClock> &clocks, Instant now)
{
    QMap<QString, Seen> before = std::exchange(m_seen, {});
    QList<ClockTurn> turns;
    for (const PlaybookClock &clock : clocks) {
        const QString key = clock.key();
        const ClockState state = clock.stateAt(now);
        const auto known = before.constFind(key);
        if (known == before.cend())
            turns.append({clock, {}, state});
        else if (known->state != state)
            turns.append({clock, known->state, state});
        before.remove(key);
        m_seen.insert(key, {clock, state});
    }
    for (const Seen &gone : std::as_const(before))
        turns.append({gone.clock, gone.state, {}});
    return turns;
}

}  // namespace evenkeel
