// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/fishbonedrawing.h"

namespace evenkeel {

qreal FishboneDrawing::height() const
{
    qreal all = 0;
    for (const FishboneBand &band : bands)
        all += band.height;
    return all;
}

const FishboneText *FishboneDrawing::textAt(QPointF at) const
{
    for (const FishboneBand &band : bands) {
        for (const FishboneText &text : band.texts)
            if (text.area.contains(at))
                return &text;
        at.ry() -= band.height;
    }
    return nullptr;
}

QRectF FishboneDrawing::areaOf(EntityId id) const
{
    qreal top = 0;
    for (const FishboneBand &band : bands) {
        for (const FishboneText &text : band.texts)
            if (!id.isNull() && text.id == id)
                return text.area.translated(0, top);
        top += band.height;
    }
    return {};
}

}  // namespace evenkeel
