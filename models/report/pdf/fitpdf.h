// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/pdf/pdflayout.h"
#include "models/report/pdf/pdfoptions.h"

#include <memory>

namespace evenkeel {

/// Lays a document out as it is printed: tightened step by step where one page is asked for, a little where the last
/// page would be all but empty. The document must outlive the layout. Needs fonts; any thread; errors are those of
/// writePdf, less those of writing.
[[nodiscard]] Result<std::unique_ptr<PdfLayout>> fitPdf(const PdfDocument &document, const PdfOptions &options,
                                                        Progress &progress);

}  // namespace evenkeel
