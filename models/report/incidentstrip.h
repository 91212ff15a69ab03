// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace evenkeel {

class ReportScope;

/// What an incident is between two of its moments.
enum class StripPhase {
    Unnoticed,
    Impact,  ///< began, and nobody said when it was detected
    Noticed,
    Response,
    Contained,
    Watched,
};

struct StripSpan {
    StripPhase phase = StripPhase::Impact;
    Instant from{};
    Instant to{};
    QString word;
    bool operator==(const StripSpan &) const = default;
};

/// A moment with its words, "Detected 22:01". Of two that have no room beside each other the one of the higher number
/// goes.
struct StripMoment {
    Instant at{};
    QString text;
    int dispensability = 0;
    bool operator==(const StripMoment &) const = default;
};

/// A severity for as long as it held.
struct StripStep {
    Instant from{};
    Instant to{};
    int rank = 0;  ///< 1 is the gravest; 0: nobody knows how grave
    QString word;
    bool operator==(const StripStep &) const = default;
};

struct StripTick {
    Instant at{};
    QString time;  ///< empty where the ticks are days
    QString date;  ///< where a day begins
    bool operator==(const StripTick &) const = default;
};

/// A part of the time axis on which time runs evenly; `left` and `width` are parts of the whole axis.
struct StripStretch {
    Instant from{};
    Instant to{};
    qreal left = 0;
    qreal width = 1;
    QString date;  ///< of its beginning
    QList<StripTick> ticks;
    bool operator==(const StripStretch &) const = default;
};

/// The course of an incident as it is drawn, in the report's language and the incident's zone: all that is known and
/// that the readers may see, nothing guessed.
struct IncidentStrip {
    QList<StripSpan> spans;      ///< phases, one impact window after the other
    QList<StripMoment> moments;  ///< by time
    QList<StripStep> steps;      ///< empty where the lines shown don't tell of every change of the severity
    QList<Instant> updates;      ///< sent to stakeholders
    QList<Instant> mitigations;
    QList<StripStretch> stretches;  ///< the time axis; more than one where long stretches without impact are cut out
    bool isOpen = false;            ///< still running: the last span goes on
    QString phaseCaption;
    QString severityCaption;
    QString updatesCaption;
    QString mitigationCaption;
    QString zone;
    QString inWords;  ///< the same for those who don't see the drawing

    /// Where a time stands on the axis, 0 to 1.
    [[nodiscard]] qreal placeOf(Instant instant) const;

    bool operator==(const IncidentStrip &) const = default;
};

/// Nothing where the recorded moments give no stretch of time, or the incident is over and nobody recorded any end.
[[nodiscard]] std::optional<IncidentStrip> incidentStrip(const ReportScope &scope);

}  // namespace evenkeel
