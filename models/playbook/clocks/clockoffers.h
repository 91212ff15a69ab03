// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/commands/commsverbs.h"
#include "models/incident/commands/verbcontext.h"
#include "models/incident/severity.h"
#include "models/playbook/clocks/playbookclock.h"

#include <QStringList>

#include <array>

namespace evenkeel {

/// By how much a clock is put off.
inline constexpr std::array SnoozeSpans{Duration(std::chrono::minutes(10)), Duration(std::chrono::minutes(15)),
                                        Duration(std::chrono::minutes(30))};

/// What can be done about a clock now. What meets it is offered from the start; what only answers its running out
/// (escalate, pivot, hand over, see to a task) when it is due and not put off.
[[nodiscard]] ClockOffer offerAt(const PlaybookClock &clock, Instant now);
/// Whether it can be put off for a reason: once it is due. A task isn't: it is extended.
[[nodiscard]] bool maySnooze(const PlaybookClock &clock, Instant now);

/// The clock that concerns everybody who responds and is the most urgent: an update that is due, then another clock of
/// the response that is, then the next update, then whatever comes next. Tasks, hypotheses and what follows the
/// incident are for those who have them. nullptr when there is none.
[[nodiscard]] const PlaybookClock *mostUrgentForAll(const QList<PlaybookClock> &clocks, Instant now);

/// The playbook's level one graver than the present one; nothing at the top, or while there is none.
[[nodiscard]] std::optional<Severity> graverSeverity(const RuleContext &context);
/// Whom an escalation at the top goes to, the first first: those the level names, then the playbook's matrix.
[[nodiscard]] QStringList matrixOf(const RuleContext &context);
/// The first of them that nobody paged yet in this stretch of impact; empty when there is none.
[[nodiscard]] QString nextOfMatrix(const RuleContext &context);

/// Where an escalation leads: the level, or whom; empty for what is no escalation.
[[nodiscard]] QString escalationTarget(const RuleContext &context, ClockOffer offer);

/// The severity one level graver, because that clock ran out. InvalidInput at the top.
[[nodiscard]] Result<Changes> escalateSeverity(const RuleContext &context, const PlaybookClock &because);
/// Logs that this person or group was paged, because that clock ran out. InvalidInput without a name.
[[nodiscard]] Result<Changes> escalateTo(const RuleContext &context, const QString &whom, const PlaybookClock &because);

/// A message to whom the clock is about, with the words that the playbook has for the first, the next or (once users
/// are served again) the last update; where it has none, with what is known. They hear again by the level's cadence.
[[nodiscard]] MessageDraft updateFor(const RuleContext &context, const PlaybookClock &clock);
/// The message that is being written already since that clock began, to the same audience; null when there is none.
[[nodiscard]] EntityId draftFor(const Incident &incident, const PlaybookClock &clock);

}  // namespace evenkeel
