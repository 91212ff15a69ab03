// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfdrawable.h"

#include <QString>

#include <memory>
#include <vector>

namespace evenkeel {

struct PdfPlacement {
    std::shared_ptr<const PdfDrawable> drawable;
    int part = 0;
    qreal left = 0;  ///< from the content's left edge
    qreal top = 0;   ///< from the strip's top
};

/// What runs along several strips: the ground of a code block, the bar of a quote.
struct PdfDecoration {
    enum class Kind { CodeGround, QuoteBar };

    Kind kind = Kind::CodeGround;
    int id = 0;  ///< strips that follow each other with the same id share one shape
    qreal left = 0;
    qreal width = 0;
};

/// A heading as bookmarks and contents name it.
struct PdfHeading {
    int level = 1;
    QString text;
    QString anchor;
};

/// A horizontal piece of the document that is never cut. Pages end between strips. Lengths in layout units.
struct PdfStrip {
    std::vector<PdfPlacement> placements;
    qreal spaceAbove = 0;  ///< dropped at the top of a page
    qreal height = 0;
    bool breakAllowed = true;  ///< whether a page may end above
    /// Where it may: so much of a page may rather stay empty, as a part of its height.
    qreal emptyRather = 0;
    bool onGrid = false;  ///< moved down to the next line of the grid
    std::vector<PdfDecoration> decorations;
    std::shared_ptr<const PdfHeading> heading;
    std::shared_ptr<const PdfStrip> repeatedHead;  ///< drawn first when a page begins with this strip
    /// The same in less height, for a page that has no room for it, the tallest first.
    std::vector<std::shared_ptr<const PdfStrip>> smaller;
    /// A picture: where it doesn't fit, what comes behind it may stand above it, it and its caption then being the
    /// first on the next page.
    bool floats = false;
};

}  // namespace evenkeel
