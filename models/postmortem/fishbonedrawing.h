// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"

#include <QLineF>
#include <QRectF>
#include <QStringList>

namespace evenkeel {

enum class FishboneRole {
    Effect,  ///< what happened: in a box at the fish's head
    Bone,    ///< a category's name, in a box
    Factor,
    More,  ///< how many there was no room for
};

/// Words in the drawing.
struct FishboneText {
    FishboneRole role = FishboneRole::Factor;
    EntityId id;  ///< of the bone or the factor; null for all else, and for the bone of those without one
    QRectF area;  ///< of the box, or of the lines where there is none
    QStringList lines;
    bool operator==(const FishboneText &) const = default;
};

enum class FishboneStroke { Spine, Bone, Twig };

struct FishboneLine {
    FishboneStroke stroke = FishboneStroke::Twig;
    QLineF line;
    bool operator==(const FishboneLine &) const = default;
};

/// One spine with its bones; pages may end between two of them. From its own top.
struct FishboneBand {
    qreal height = 0;
    QList<FishboneLine> lines;
    QList<FishboneText> texts;
    bool operator==(const FishboneBand &) const = default;
};

/// A fishbone as it is drawn: lines below words, in the units its texts were measured in.
struct FishboneDrawing {
    qreal width = 0;
    qreal leading = 0;  ///< from one line of a text to the next
    QList<FishboneBand> bands;

    [[nodiscard]] qreal height() const;
    /// The words at a place, of all bands below each other; nullptr: none.
    [[nodiscard]] const FishboneText *textAt(QPointF at) const;
    /// Where the bone's or factor's words are; empty: nowhere.
    [[nodiscard]] QRectF areaOf(EntityId id) const;

    bool operator==(const FishboneDrawing &) const = default;
};

}  // namespace evenkeel
