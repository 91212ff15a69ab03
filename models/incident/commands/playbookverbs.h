// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/commands/verbcontext.h"
#include "models/incident/incident.h"
#include "models/incident/severity.h"

namespace evenkeel {

/// Puts a clock off until a moment, for the context's reason, with the timeline's line. InvalidInput without a reason
/// or for a moment that isn't in the future. `what` is how people call the clock.
[[nodiscard]] Result<Changes> snoozeClock(const QString &clock, const QString &what, Instant until,
                                          const VerbContext &context);

/// Records an answer to a question or an advice, with a decision on the timeline where `logged` says one. An empty
/// answer puts it away.
[[nodiscard]] Changes answerAid(const QString &aid, const QString &answer, const QString &logged,
                                const VerbContext &context);
/// The latest answer; nullptr when there is none.
[[nodiscard]] const AidAnswer *answerTo(const Incident &incident, const QString &aid);

/// How a responder fares, as they say it. InvalidInput without a person or for a stress other than 0 to 5.
[[nodiscard]] Result<Changes> reportResponder(const QString &person, int stress, std::optional<Instant> onDutySince,
                                              bool onBreak, const VerbContext &context);

/// A playbook as the incident is to follow it from now on.
struct PlaybookChoice {
    QString name;
    QString text;  ///< as JSON
    bool drill = false;
    std::optional<Severity> severity;  ///< the level in its scheme; unset: there is none
};
/// Keeps the playbook in the file and follows it; the severity becomes that of its scheme, without a line when the
/// rank stays. No change when it is followed already.
[[nodiscard]] Changes followPlaybook(const Incident &incident, const PlaybookChoice &playbook,
                                     const VerbContext &context);

}  // namespace evenkeel
