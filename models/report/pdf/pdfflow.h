// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfstrip.h"
#include "models/report/pdf/pdftextblock.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace evenkeel {

/// The column into which blocks are laid: from `left` (of the content), `width` wide, with what runs along it.
struct PdfColumn {
    qreal left = 0;
    qreal width = 0;
    bool onGrid = true;  ///< whether paragraphs begin on the grid; the items of a list don't
    std::vector<PdfDecoration> decorations;
    std::vector<PdfPlacement> markers;  ///< bullets waiting for the first strip
};

/// The document as strips, top to bottom. Adding takes care of the space between blocks (the larger of what the upper
/// wants below and the lower above) and of what must not be parted by the end of a page.
class PdfFlow
{
public:
    /// Adds a strip. Its spaceAbove is what it wants at least.
    void add(PdfStrip strip, PdfColumn &column);
    /// Adds a paragraph, at least two of whose lines stay together at either end of a page.
    void addText(std::shared_ptr<PdfTextBlock> block, PdfColumn &column, qreal left, qreal spaceAbove,
                 std::shared_ptr<const PdfHeading> heading = {});

    void wantSpaceBelow(qreal space) { m_spaceBelow = std::max(m_spaceBelow, space); }
    /// What was added last stays on the page of what is added next; with a part of a page's height, unless that would
    /// leave more than it empty.
    void keepWithNext(qreal emptyRather = Always) { m_keepWithNext = std::max(m_keepWithNext, emptyRather); }
    [[nodiscard]] int nextDecorationId() { return ++m_decorationId; }

    [[nodiscard]] const std::vector<PdfStrip> &strips() const { return m_strips; }

    static constexpr qreal Always = 1;

private:
    std::vector<PdfStrip> m_strips;
    qreal m_spaceBelow = 0;
    qreal m_keepWithNext = 0;
    int m_decorationId = 0;
};

}  // namespace evenkeel
