// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/pdf/pdfdocument.h"
#include "models/report/pdf/pdfstructure.h"

#include <QByteArray>

namespace evenkeel {

/// What the module evenkeel-pdf, which has libqpdf, needs for its work.
struct PdfFinishing {
    const QByteArray &drawn;
    const PdfDocument &document;
    const PdfStructure &structure;
    QByteArray xmp;                                 ///< the document's metadata as a packet
    QByteArray date;                                ///< of creation and change, as PDF writes it
    QByteArray (*mendTextMap)(const QByteArray &);  ///< for each font's map to Unicode
    bool archival = false;                          ///< PDF/A-1b
};

/// The module's function. Does what finishPdf does.
using FinishPdf = void(const PdfFinishing &finishing, Result<QByteArray> &finished);

}  // namespace evenkeel
