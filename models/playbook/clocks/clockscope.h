// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/clocks/playbookclock.h"
#include "models/playbook/rulecontext.h"

#include <QCoreApplication>

namespace evenkeel {

/// What the families of clocks share: the stretch of impact they are about, and the levels that held in it. Made anew
/// after each change; the context must outlive it.
class ClockScope
{
    Q_DECLARE_TR_FUNCTIONS(PlaybookClock)

public:
    explicit ClockScope(const RuleContext &rules);

    const RuleContext &rules;
    const Incident &incident;
    const ImpactWindow *window = nullptr;  ///< the present one
    std::optional<Instant> detected;       ///< from when its clocks run
    Instant from{};                        ///< what happened earlier belongs to an earlier stretch of impact
    bool afterwards = false;               ///< recorded after the fact
    bool goesOn = false;                   ///< somebody responds

    /// A time for which one level held.
    struct Period {
        const PlaybookLevel *level = nullptr;  ///< nullptr: the playbook doesn't know it
        Instant from{};
    };
    /// The level that held at a time; without one the present level. nullptr when there is none.
    [[nodiscard]] const Period *periodAt(std::optional<Instant> at) const;

    /// Where a limit ends; "at once" is given the time it takes to acknowledge.
    [[nodiscard]] std::optional<Instant> endOf(const Limit &limit, Instant begins, const PlaybookLevel *level) const;

    /// A clock for what a level limits once: met at a time, or running from when the present level took effect.
    [[nodiscard]] std::optional<PlaybookClock> once(ClockKind kind, Limit PlaybookLevel::*limit,
                                                    std::optional<Instant> met) const;
    /// Where a round ends that began at a time: by the limit of the level at its end.
    [[nodiscard]] std::optional<Instant> roundEnd(Limit PlaybookLevel::*limit, Instant began,
                                                  std::optional<Instant> met) const;
    /// When somebody began to respond.
    [[nodiscard]] std::optional<Instant> begun() const;
    /// One level graver, or along the matrix, or nothing.
    [[nodiscard]] ClockOffer escalation() const;

private:
    void readPeriods();

    QList<Period> m_periods;
};

/// The earlier of two moments of which each may be missing.
[[nodiscard]] inline std::optional<Instant> earlier(std::optional<Instant> a, std::optional<Instant> b)
{
    return a && b ? std::min(a, b) : a ? a : b;
}

/// Acknowledge, classify, respond, resolve.
void addLevelClocks(const ClockScope &scope, QList<PlaybookClock> &clocks);
/// First and next update, check-in.
void addUpdateClocks(const ClockScope &scope, QList<PlaybookClock> &clocks);
/// Hypotheses, mitigation, evidence, tasks, the commander.
void addWorkClocks(const ClockScope &scope, QList<PlaybookClock> &clocks);
/// Postmortem, root cause.
void addAftermathClocks(const ClockScope &scope, QList<PlaybookClock> &clocks);

}  // namespace evenkeel
