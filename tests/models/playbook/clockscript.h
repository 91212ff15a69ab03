// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/playbook/clocks/playbookclock.h"
#include "tests/support/documentfixture.h"

namespace evenkeel::test {

/// An incident that is run by a text of steps, on a mock clock, as people would through the verbs:
///
///     +3m; status acknowledged; hypothesis pool; +15m; snooze hypothesis 10m
///
/// A word that isn't known aborts the test.
class ClockScript
{
public:
    explicit ClockScript(const DocumentFixture::Opening &opening) : file(opening) {}

    void run(const QString &steps);
    /// How the clock of a kind stands: the one that runs and is due first, or else the one that began last. "none",
    /// "in 3 min", "late by 5 min", "put off for 8 min", "met", "met late by 2 min".
    [[nodiscard]] QString stateOf(ClockKind kind) const;
    /// That clock; an empty one of no kind in particular when there is none.
    [[nodiscard]] std::optional<PlaybookClock> clockOf(ClockKind kind) const;

    DocumentFixture file;

private:
    void step(const QString &word, const QStringList &rest);
    void work(const QString &word, const QStringList &rest);
    void perform(const Result<Changes> &changes);
    [[nodiscard]] EntityId hypothesis(const QString &text) const;
    [[nodiscard]] EntityId task(const QString &text) const;
};

/// How one clock stands at a moment, in the words above.
[[nodiscard]] QString standing(const PlaybookClock &clock, Instant now);

}  // namespace evenkeel::test
