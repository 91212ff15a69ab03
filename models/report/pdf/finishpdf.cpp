// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/finishpdf.h"

#include "models/core/module.h"
#include "models/report/pdf/pdffinishing.h"
#include "models/report/pdf/pdfmetadata.h"
#include "models/report/pdf/textmap.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

Result<QByteArray> finishPdf(const QByteArray &drawn, const PdfDocument &document, const PdfStructure &structure)
{
    const auto function = functionOfModule(u"evenkeel-pdf"_s, "evenkeelFinishPdf1");
    if (!function)
        return function.error();
    Result<QByteArray> finished = QByteArray();
    reinterpret_cast<FinishPdf *> (*function)(
        {drawn, document, structure, makeXmp(document), toPdfDate(document.created), &mendTextMap}, finished);
    return finished;
}

}  // namespace evenkeel
