// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/finishpdf.h"

#include "models/core/module.h"
#include "models/report/pdf/pdffinishing.h"
#include "models/report/pdf/pdfmetadata.h"
#include "models/report/pdf/pdfreading.h"
#include "models/report/pdf/textmap.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

Result<QByteArray> finishPdf(const QByteArray &drawn, const PdfDocument &document, const PdfStructure &structure,
                             bool archival)
{
    const auto function = functionOfModule(u"evenkeel-pdf"_s, "evenkeelFinishPdf1");
    if (!function)
        return function.error();
    Result<QByteArray> finished = QByteArray();
    reinterpret_cast<FinishPdf *> (*function)(
        {drawn, document, structure, makeXmp(document, archival), toPdfDate(document.created), &mendTextMap, archival},
        finished);
    return finished;
}

Result<PdfReading> readPdf(const QByteArray &pdf)
{
    const auto function = functionOfModule(u"evenkeel-pdf"_s, "evenkeelReadPdf1");
    if (!function)
        return function.error();
    Result<PdfReading> reading = PdfReading();
    reinterpret_cast<ReadPdf *> (*function)(pdf, reading);
    return reading;
}

}  // namespace evenkeel
