// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfdocument.h"

#include <QByteArray>

namespace evenkeel {

/// "D:20200220211700Z": a date as PDF writes it.
[[nodiscard]] QByteArray toPdfDate(Instant instant);

/// The document's title, author, subject, keywords, language and date as an XMP packet, in step with what the document
/// information says. An archival one says that it is PDF/A-1b.
[[nodiscard]] QByteArray makeXmp(const PdfDocument &document, bool archival = false);

}  // namespace evenkeel
