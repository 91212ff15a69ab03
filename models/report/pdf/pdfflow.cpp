// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfflow.h"

#include <algorithm>

namespace evenkeel {

void PdfFlow::add(PdfStrip strip, PdfColumn &column)
{
    strip.spaceAbove = std::max(strip.spaceAbove, std::exchange(m_spaceBelow, 0));
    const qreal kept = std::exchange(m_keepWithNext, 0);
    if (kept >= Always)
        strip.breakAllowed = false;
    strip.emptyRather = std::max(strip.emptyRather, kept);
    strip.decorations.insert(strip.decorations.begin(), column.decorations.begin(), column.decorations.end());
    strip.placements.insert(strip.placements.end(), std::make_move_iterator(column.markers.begin()),
                            std::make_move_iterator(column.markers.end()));
    column.markers.clear();
    m_strips.push_back(std::move(strip));
}

void PdfFlow::addText(std::shared_ptr<PdfTextBlock> block, PdfColumn &column, qreal left, qreal spaceAbove,
                      std::shared_ptr<const PdfHeading> heading)
{
    const int lines = block->lineCount();
    for (int i = 0; i < lines; ++i) {
        PdfStrip strip;
        strip.placements.push_back({block, i, left});
        strip.height = block->leading();
        strip.onGrid = i == 0 && column.onGrid;
        if (i == 0) {
            strip.spaceAbove = spaceAbove;
            strip.heading = heading;
        }
        strip.breakAllowed = i == 0 || (!heading && i != 1 && i != lines - 1);
        add(std::move(strip), column);
    }
}

}  // namespace evenkeel
