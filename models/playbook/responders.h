// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/rulecontext.h"

namespace evenkeel {

/// Somebody who responds now, and how they fare. What they give of themselves stays in the program: no export has it.
struct Responder {
    QString person;
    QStringList roles;             ///< as stored
    std::optional<Instant> since;  ///< on duty; unset while on a break, or when nobody knows
    int stress = 0;                ///< 1 (calm) to 5, as they gave it last; 0: they didn't say
    bool onBreak = false;
    bool operator==(const Responder &) const = default;
};

/// Who holds a role or a task, logged a line within the hour, or said how they fare; those who have been on duty
/// longest first. On duty since what they said, or since their first role or line.
[[nodiscard]] QList<Responder> respondersOf(const Incident &incident, Instant now);

enum class LoadAdvice { Swap, Break, AddScribe };

struct ResponderAdvice {
    LoadAdvice advice = LoadAdvice::Break;
    QString person;  ///< empty for a scribe
    Duration onDuty{};
    int stress = 0;
    bool operator==(const ResponderAdvice &) const = default;
};

/// From this on somebody needs relief.
inline constexpr int HighStress = 4;
/// A timeline is fast from so many lines within so long.
inline constexpr int FastLines = 10;
inline constexpr Duration FastWithin = std::chrono::minutes(10);

/// What would ease the load, the most pressing first: swap who holds a role and has been on duty for the playbook's
/// limit or is under high stress, give others a break, add a scribe to a fast timeline. One person alone swaps with
/// nobody. Nothing once the response is over, and nothing that was put away within the hour.
[[nodiscard]] QList<ResponderAdvice> responderAdvice(const RuleContext &context);

/// As its answers are stored (answerAid).
[[nodiscard]] QString aidOf(const ResponderAdvice &advice);

}  // namespace evenkeel
