// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfcanvas.h"
#include "models/report/pdf/pdfstrip.h"

#include <vector>

namespace evenkeel {

/// A heading and where it came to stand; `top` in layout units from the page's top.
struct PdfBookmark {
    PdfHeading heading;
    int page = 0;  ///< from 0
    qreal top = 0;
};

/// What a drawn PDF needs besides its pages.
struct PdfStructure {
    std::vector<PdfBookmark> bookmarks;
    std::vector<PdfLinkArea> links;
};

}  // namespace evenkeel
