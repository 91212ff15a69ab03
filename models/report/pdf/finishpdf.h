// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/pdf/pdfdocument.h"
#include "models/report/pdf/pdfstructure.h"

#include <QByteArray>

namespace evenkeel {

/// Adds to the drawn pages what Qt can't write: bookmarks, links and their destinations, language, metadata (Info and
/// XMP), attachments, searchable text, names of font subsets. An archival one stays what PDF/A-1b allows: no files in
/// it, version 1.4. The same input gives the same bytes. Fails with Damaged
/// when the drawn pages can't be read, with NotFound when the module for it isn't there.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &drawn, const PdfDocument &document,
                                           const PdfStructure &structure, bool archival = false);

}  // namespace evenkeel
