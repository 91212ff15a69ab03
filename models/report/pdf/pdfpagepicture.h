// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/pdf/pdfdocument.h"
#include "models/report/pdf/pdfoptions.h"

#include <QImage>

namespace evenkeel {

/// The first page of a document as it is printed.
struct PdfPagePicture {
    QImage image;
    int pageCount = 0;
    int redactions = 0;  ///< in the whole report, where whoever drew it counts them
};

/// Lays the document out as writePdf does and draws its first page as large as fits `pixels`. Needs fonts; any thread;
/// errors are those of writePdf.
[[nodiscard]] Result<PdfPagePicture> drawFirstPage(const PdfDocument &document, const PdfOptions &options,
                                                   QSize pixels);

}  // namespace evenkeel
