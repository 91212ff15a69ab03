// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/pdf/pdfdocument.h"
#include "models/report/report.h"
#include "models/report/reportprogress.h"

#include <QImage>

class QIODevice;

namespace evenkeel {

/// A report as the PDF engine wants it: title block with severity and key figures, running texts, metadata, and the
/// report's Markdown both as its body and attached. Any thread.
[[nodiscard]] Result<PdfDocument> makePdfDocument(const Incident &incident, const ReportOptions &options);

/// Writes the PDF; the executive summary on one page. Errors and threads are those of writePdf.
[[nodiscard]] Result<void> writeReportPdf(const Incident &incident, const ReportOptions &options, QIODevice &out,
                                          const ReportProgress &progress = {});

/// The first page of a report as it is printed.
struct PdfPagePicture {
    QImage image;
    int pageCount = 0;
    int redactions = 0;  ///< in the whole report
};

/// The first page of the same PDF, as large as fits `pixels`.
[[nodiscard]] Result<PdfPagePicture> drawReportPdf(const Incident &incident, const ReportOptions &options, QSize pixels,
                                                   const ReportProgress &progress = {});

}  // namespace evenkeel
