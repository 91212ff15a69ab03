// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

#include <QList>
#include <QString>

namespace evenkeel {

/// What a meeting about a postmortem talks over, in this order.
enum class AgendaTopic { Opening, Notes, Timeline, RootCause, Factors, Lessons, Actions, Close };

inline constexpr int AgendaTopics = int(AgendaTopic::Close) + 1;

struct AgendaPoint {
    AgendaTopic topic = AgendaTopic::Opening;
    int minutes = 0;
    int count = 0;  ///< of what stands there already: notes, lines, whys, factors, lessons, actions, parked topics
    std::optional<Instant> begins;  ///< unset while nobody has said when the meeting is

    bool operator==(const AgendaPoint &) const = default;
};

inline constexpr int UsualMeetingMinutes = 60;
inline constexpr int LeastMeetingMinutes = 15;
inline constexpr int MostMeetingMinutes = 8 * 60;

/// How long the meeting is to take: as it is set, within bounds; the usual hour where nothing is said.
[[nodiscard]] int meetingMinutes(const Incident &incident);
/// The same as somebody types it; InvalidInput for what is no number within bounds.
[[nodiscard]] Result<int> readMeetingMinutes(const QString &text);

/// The agenda that follows from what stands: where there is much to talk over there is more time, and notes are a point
/// only when there are some. The points' minutes add up to the meeting's.
[[nodiscard]] QList<AgendaPoint> agendaOf(const Incident &incident);

}  // namespace evenkeel
