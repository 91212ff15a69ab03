// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/pdf/pdfdocument.h"
#include "models/report/pdf/pdfoptions.h"

class QIODevice;

namespace evenkeel {

/// Lays the document out and writes it as PDF 1.7, or as PDF/A-1b without its attachments. Needs a QGuiApplication (the
/// offscreen platform will do) for its fonts; any thread. Nothing is written unless all of it could be made. Fails with
/// Cancelled; with InvalidInput where one page was asked for and it doesn't fit; with Io or NoSpace where `out` took
/// less than all.
[[nodiscard]] Result<void> writePdf(const PdfDocument &document, QIODevice &out, const PdfOptions &options = {});

}  // namespace evenkeel
