// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfstrip.h"

#include <vector>

namespace evenkeel {

/// A strip on a page; `top` counts from the top of the page's content.
struct PdfPlacedStrip {
    const PdfStrip *strip = nullptr;
    qreal top = 0;
};

using PdfPage = std::vector<PdfPlacedStrip>;

/// Deals strips to pages of a height, each page ending at the last place allowed: the last without regret, or one that
/// is regretted where the page would else be too empty. Pictures shrink a little or let text go first before they
/// leave a page too empty. Where no place is allowed the page ends above the strip that doesn't fit; a strip taller
/// than a page gets one alone. The strips must outlive the pages.
[[nodiscard]] std::vector<PdfPage> paginate(const std::vector<PdfStrip> &strips, qreal height, qreal grid);

}  // namespace evenkeel
