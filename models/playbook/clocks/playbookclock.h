// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QString>

#include <optional>

namespace evenkeel {

enum class ClockKind {
    Acknowledge,    ///< from detection to somebody's acknowledging it
    Classify,       ///< from detection to a severity
    Respond,        ///< the level's response window: unresolved after it, the severity is escalated
    FirstUpdate,    ///< from detection to the first message
    NextUpdate,     ///< from message to message; what was promised counts before the level's cadence
    CheckIn,        ///< from check-in to check-in
    Resolve,        ///< the level's resolution target
    Hypothesis,     ///< a time-box for each open hypothesis
    NoImprovement,  ///< after a mitigation
    Evidence,       ///< from detection to the first snapshot
    Task,           ///< an action with a time
    Commander,      ///< in the chair
    Postmortem,     ///< from resolution, or the target somebody set
    RootCause,      ///< from resolution, where the cause is unknown
};

// clang-format off
template <> struct EnumNames<ClockKind> {
    static constexpr auto names = std::to_array<std::pair<ClockKind, const char *>>({
        {ClockKind::Acknowledge, "acknowledge"}, {ClockKind::Classify, "classify"},
        {ClockKind::Respond, "respond"}, {ClockKind::FirstUpdate, "first-update"},
        {ClockKind::NextUpdate, "next-update"}, {ClockKind::CheckIn, "check-in"},
        {ClockKind::Resolve, "resolve"}, {ClockKind::Hypothesis, "hypothesis"},
        {ClockKind::NoImprovement, "no-improvement"}, {ClockKind::Evidence, "evidence"},
        {ClockKind::Task, "task"}, {ClockKind::Commander, "commander"},
        {ClockKind::Postmortem, "postmortem"}, {ClockKind::RootCause, "root-cause"},
    });
};
// clang-format on

/// What is offered about a clock, beside putting it off.
enum class ClockOffer {
    None,
    Acknowledge,       ///< the status becomes acknowledged
    Classify,          ///< opens the severity helper
    EscalateSeverity,  ///< one level graver
    EscalateAlong,     ///< at the gravest level: whom of the matrix to go to next
    DraftUpdate,
    CheckIn,
    PivotHypothesis,  ///< rule this one out for want of evidence, and take the next
    AddEvidence,
    Task,  ///< ask, extend, reassign
    HandOver,
    OpenPostmortem,
    FollowUpRootCause,
};

enum class ClockState {
    Running,
    Snoozed,  ///< somebody put it off, and that time isn't over
    Due,      ///< its time has come and it isn't met
    Met,
    MetLate,
};

/// A clock of the playbook, as the journal tells it: nobody writes that it ran out. The same journal gives the same
/// clocks in every window. Times are UTC.
struct PlaybookClock {
    ClockKind kind = ClockKind::Task;
    EntityRef subject;  ///< what it is about; a null id: the incident as a whole
    Instant started{};
    Instant due{};                          ///< by limit or promise
    std::optional<Instant> met;             ///< set: it stopped
    std::optional<Instant> snoozedUntil{};  ///< the latest that somebody put it off to
    QString snoozedBecause{};
    QString what{};  ///< how people call it, translated: "the next update"
    ClockOffer offer = ClockOffer::None;

    /// Tells this clock from all others of the incident, also from the same one of an earlier round; what a snooze
    /// names.
    [[nodiscard]] QString key() const;
    /// When it is due, snoozes counted.
    [[nodiscard]] Instant dueNow() const { return std::max(due, snoozedUntil.value_or(due)); }
    [[nodiscard]] ClockState stateAt(Instant now) const;
    /// By how much it is late now, or was met late; zero otherwise.
    [[nodiscard]] Duration lateAt(Instant now) const;

    bool operator==(const PlaybookClock &) const = default;
};

/// Whether it stops, met or not, when nobody responds any more.
[[nodiscard]] bool endsWithResponse(ClockKind kind);

struct RuleContext;

/// All clocks of the incident's present stretch of impact, running and met, the soonest due first. They follow from the
/// journal and the playbook alone, whatever the time is. Nothing runs before there is something to run from: a limit
/// without its start gives no clock.
///
/// - What a level limits runs from the detection, or from when the level took effect if the severity was changed later;
///   what was met before that is judged by the level that held then. A level that takes effect makes nothing late
///   retroactively: cadences that it shortens are due at once, not earlier.
/// - Nobody keeps "at once" to the second: it means within the level's time to acknowledge, or 5 min. A response window
///   of "at once" asks for somebody who responds, not for a mitigation, and is met when that begins.
/// - Responding begins when somebody acknowledges, or does without saying so: a later status, or a moment.
/// - Hypotheses are pursued one after the other: when one is ruled out, the time-boxes of those still open begin anew.
/// - Once the response is over, its clocks that weren't met are gone. Of an incident that was recorded afterwards (the
///   record began more than twelve hours after it was declared) there are only those that its own times tell to be met,
///   and what somebody gave a time: tasks, the postmortem's target.
[[nodiscard]] QList<PlaybookClock> clocksOf(const RuleContext &context);

/// The next moment after `now` at which one of them changes its state on its own: when to look again.
[[nodiscard]] std::optional<Instant> nextChangeOf(const QList<PlaybookClock> &clocks, Instant now);

}  // namespace evenkeel
