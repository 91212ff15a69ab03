// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/postmortem/fishbone.h"
#include "models/postmortem/fishbonedrawing.h"

#include <functional>

namespace evenkeel {

/// What the drawing is made to: lengths in whatever unit the texts are measured in.
struct FishboneMeasures {
    qreal width = 0;            ///< of the whole
    qreal leading = 0;          ///< of a line of text
    qreal gap = 0;              ///< between things
    qreal narrowestColumn = 0;  ///< of a bone with its factors; with less there are several spines
    qreal tallestBand = 0;      ///< what a page has room for; factors are cut to fewer lines to fit
    std::function<qreal(FishboneRole, const QString &)> widthOf;
};

struct FishboneWords {
    QString effect;  ///< what happened
    QString loose;   ///< the bone of those without one
    QString more;    ///< with %1: how many more there are
    bool operator==(const FishboneWords &) const = default;
};

/// Draws bones in turn above and below a spine that leads to what happened, from left to right; where there is no room
/// for all of them, on several spines below each other. No words lie on others, and none leave the width. Whatever the
/// file holds, the drawing has at most two dozen bones of fifteen factors, and says how many there are more.
[[nodiscard]] FishboneDrawing layOutFishbone(const Fishbone &fishbone, const FishboneWords &words,
                                             const FishboneMeasures &measures);

}  // namespace evenkeel
