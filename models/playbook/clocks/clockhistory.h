// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/clocks/playbookclock.h"

#include <QMap>

namespace evenkeel {

/// What became of a clock since it was looked at before.
struct ClockTurn {
    PlaybookClock clock;               ///< as it is now, or as it was last seen
    std::optional<ClockState> before;  ///< unset: it is new
    std::optional<ClockState> now;     ///< unset: it is gone

    /// It was due and went without being met.
    [[nodiscard]] bool endedUnmet() const { return !now && before == ClockState::Due; }
    bool operator==(const ClockTurn &) const = default;
};

/// Follows an incident's clocks from one look to the next: for what must tell how they went. A value.
class ClockHistory
{
public:
    /// The clocks that are new, stand otherwise than before, or are gone (at the end, by key).
    [[nodiscard]] QList<ClockTurn> look(const QList<PlaybookClock> &clocks, Instant now);

private:
    struct Seen {
        PlaybookClock clock;
        ClockState state = ClockState::Running;
    };
    QMap<QString, Seen> m_seen;  ///< by key
};

}  // namespace evenkeel
