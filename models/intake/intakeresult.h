// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/intakeentry.h"

#include <QList>
#include <QString>

namespace evenkeel {

/// Something in a source that couldn't be taken as it stands. All texts are sentences for people.
struct IntakeProblem {
    /// The line of a file, or the place in a list, both from 1; 0 when it concerns the whole.
    qsizetype position = 0;
    /// "line 12", "alert 3", "2020-02-20.json, message 4".
    QString where;
    QString what;
    /// What the import did instead: "left out", "taken as …".
    QString done;

    bool operator==(const IntakeProblem &) const = default;
};

/// Records left out on purpose, by the reason: "join and leave messages".
struct IntakeOmission {
    QString what;
    qsizetype count = 0;

    bool operator==(const IntakeOmission &) const = default;
};

/// What a source holds. One bad record never costs the others: it is listed and the rest is taken.
struct IntakeResult {
    QList<IntakeEntry> entries;
    /// At most mostListedProblems; the others only count.
    QList<IntakeProblem> problems;
    qsizetype unlistedProblems = 0;
    QList<IntakeOmission> omissions;

    static constexpr qsizetype mostListedProblems = 1000;

    void addProblem(const IntakeProblem &problem);
    void addOmission(const QString &what);

    bool operator==(const IntakeResult &) const = default;
};

}  // namespace evenkeel
