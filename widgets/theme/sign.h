// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/enums.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace evenkeel::theme {

/// A small sign of a few strokes. Drawn and not a letter: few fonts have them all, and looking for one that does takes
/// longer than drawing.
enum class Sign {
    Dot,
    Ring,
    Disc,
    Bell,
    Question,
    Diamond,
    Forward,
    Rise,
    Envelope,
    Arrow,
    Exclamation,
    Exchange,
    Tick,
    Square,
    Pending,
    Star,
    Sheet,
    Barred,
    Close,
    Float,
    More,
    Count
};

/// The sign of a kind of entry; each has its own.
[[nodiscard]] Sign signOf(EntryKind kind);

/// In the painter's pen colour, in the middle of the place.
void drawSign(QPainter &painter, Sign sign, const QRectF &place);

/// In the text colour of the palette at the time it is painted, sharp at any scale.
[[nodiscard]] QIcon iconOf(Sign sign);

}  // namespace evenkeel::theme
