// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/postmortem/impacttable.h"

namespace evenkeel {

/// What grows with each minute of impact, and how much it has come to.
struct RunningFigure {
    ImpactDimension dimension = ImpactDimension::Users;
    double amount = 0;
    QString unit;             ///< empty: the dimension's own
    bool isUserTime = false;  ///< users times minutes: how many people waited how long
    bool isRough = false;     ///< what it is made of isn't exact
    bool isRunning = false;   ///< it grows on: a stretch of impact that counts here hasn't ended

    bool operator==(const RunningFigure &) const = default;
};

/// Users times minutes, money and whatever else is told by the minute, over all stretches of impact until then; one
/// that has ended stands still. One figure a unit: money is never added across currencies. Shares of users ("3 %") have
/// no user time. In the order of the dimensions.
[[nodiscard]] QList<RunningFigure> runningImpactOf(const Incident &incident, Instant until);

}  // namespace evenkeel
