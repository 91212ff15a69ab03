// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"
#include "models/core/instant.h"
#include "models/postmortem/toldscope.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace evenkeel {

/// What the responders went by at one time, so that nobody judges them by what came out later.
struct KnownThen {
    /// More open hypotheses than this are counted, and not named.
    static constexpr int MostNamed = 3;

    QString severity;   ///< as stored; empty: not classified, or no line says so
    QString status;     ///< as stored; empty: no line has said one
    QString commander;  ///< empty: nobody, or nobody knows since when
    int openHypotheses = 0;
    QList<EntityId> newestHypotheses;  ///< of those that are open, the newest first
    std::optional<Instant> learned;    ///< the line itself was known only then

    bool operator==(const KnownThen &) const = default;
};

/// Goes through an incident's time once, from the beginning. Severity and status are those that the told lines
/// announce; who commands is told by the roles that say since when; a hypothesis is open from when it was opened (or
/// first spoken of) until it was decided, and isn't where nobody knows when that was. Nothing is guessed.
class KnownThenPass
{
public:
    KnownThenPass(const Incident &incident, const ToldScope &scope);
    ~KnownThenPass();

    /// What was known at a line, with what the line itself says. Times must not go back from one call to the next.
    [[nodiscard]] KnownThen at(const TimelineEntry &line, Instant time);

private:
    struct State;
    std::unique_ptr<State> d;
};

}  // namespace evenkeel
