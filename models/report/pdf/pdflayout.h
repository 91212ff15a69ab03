// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/report/pdf/pdfdocument.h"
#include "models/report/pdf/pdfflow.h"
#include "models/report/pdf/pdfpaginator.h"
#include "models/report/pdf/pdfstyle.h"

namespace evenkeel {

/// A document laid out in one style: its strips, dealt to one page or more (an empty document has an empty page). The
/// pages point into the strips, so it can't be copied.
class PdfLayout
{
public:
    PdfLayout(const PdfDocument &document, const PdfStyle &style, Progress &progress);
    PdfLayout(const PdfLayout &) = delete;
    PdfLayout &operator=(const PdfLayout &) = delete;

    [[nodiscard]] const PdfStyle &style() const { return m_style; }
    [[nodiscard]] const std::vector<PdfPage> &pages() const { return m_pages; }
    /// Whether a short report ends in a page with hardly anything on it.
    [[nodiscard]] bool endsAllButEmpty() const;

private:
    PdfStyle m_style;
    PdfFlow m_flow;
    std::vector<PdfPage> m_pages;
};

}  // namespace evenkeel
