// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/writepdf.h"

#include "models/report/pdf/finishpdf.h"
#include "models/report/pdf/fitpdf.h"
#include "models/report/pdf/pdferror.h"
#include "models/report/pdf/pdfpagedrawing.h"
#include "models/report/reportprogress.h"

#include <QIODevice>

namespace evenkeel {

Result<void> writePdf(const PdfDocument &document, QIODevice &out, const PdfOptions &options)
{
    Progress progress(options.progress);
    progress.beginPart(0, 50);
    auto layout = fitPdf(document, options, progress);
    if (!layout)
        return layout.error();

    progress.beginPart(50, 95);
    PdfPageDrawing drawing(document, (*layout)->style(), (*layout)->pages());
    const QByteArray drawn = drawing.draw(progress, options.archival);
    if (progress.isCancelled())
        return reportCancelled();
    layout->reset();

    const Result<QByteArray> finished = finishPdf(drawn, document, drawing.structure(), options.archival);
    if (!finished)
        return finished.error();
    progress.beginPart(95, 100);
    if (!progress.advance(1, 1))
        return reportCancelled();
    if (out.write(*finished) != finished->size())
        return PdfError::notWritten(out);
    return {};
}

}  // namespace evenkeel
