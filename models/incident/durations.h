// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace evenkeel {

class Incident;
struct ImpactWindow;

/// The moments of an incident that people retime.
enum class Moment { Began, Detected, Declared, Acknowledged, Identified, Mitigated, Restored, Resolved, Closed };
inline constexpr Moment AllMoments[] = {Moment::Began,        Moment::Detected,   Moment::Declared,
                                        Moment::Acknowledged, Moment::Identified, Moment::Mitigated,
                                        Moment::Restored,     Moment::Resolved,   Moment::Closed};

/// The name on the command line and in JSON: "began".
[[nodiscard]] QString momentName(Moment moment);
[[nodiscard]] std::optional<Moment> momentFromName(QStringView name);

/// The moment of one impact window; Declared and Closed belong to no window and give nothing.
[[nodiscard]] std::optional<Instant> momentOf(const ImpactWindow &window, Moment moment);

/// Whether it is the first window's that counts: began, detected, acknowledged.
[[nodiscard]] bool opensIncident(Moment moment);
/// The moment of the whole incident: the first window's for those that begin it (began, detected, acknowledged), the
/// last window's for those that end it.
[[nodiscard]] std::optional<Instant> momentOf(const Incident &incident, Moment moment);

/// What the moments give. Each is unset when a moment it needs is missing: nothing is guessed.
struct Durations {
    std::optional<Duration> toDetect;       ///< detected − began, of the first window
    std::optional<Duration> toAcknowledge;  ///< acknowledged − detected, of the first window
    std::optional<Duration> toMitigate;     ///< mitigated − began, summed over the windows
    std::optional<Duration> toRecover;      ///< restored − began, summed over the windows
    std::optional<Duration> toResolve;      ///< resolved − began, summed over the windows
    QList<Moment> missing;                  ///< the moments for want of which one of these is unset

    bool operator==(const Durations &) const = default;
};
[[nodiscard]] Durations durationsOf(const Incident &incident);

/// Two moments of one window that stand in the wrong order.
struct MomentConflict {
    Moment earlier;  ///< what should come first …
    Moment later;    ///< … before this
    bool operator==(const MomentConflict &) const = default;
};
[[nodiscard]] QList<MomentConflict> momentConflicts(const Incident &incident);

/// How long the one in the role has been in it; nothing when nobody is, or nobody knows since when. Never negative.
[[nodiscard]] std::optional<Duration> timeInRole(const Incident &incident, QStringView role, Instant now);

/// Whether the incident is being recorded after the fact: nothing in it happened within the last twelve hours. Then
/// "now" says nothing about when something happened, and no moment is derived from it.
[[nodiscard]] bool isRecordedAfterwards(const Incident &incident, Instant now);

}  // namespace evenkeel
