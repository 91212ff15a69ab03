// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportstyle.h"

#include <functional>

namespace evenkeel {

enum class PdfPageSize { A4, Letter };

struct PdfOptions {
    PdfPageSize pageSize = PdfPageSize::A4;
    /// Type and space shrink in steps, down to what can still be read, until all is on one page.
    bool onePage = false;
    /// PDF/A-1b, for an archive: as PDF 1.4, with all it needs in it and no other files.
    bool archival = false;
    /// An organisation's own look.
    ReportStyle style{};
    /// Told how far it is, 0 to 100, in the calling thread; answering false cancels.
    std::function<bool(int percent)> progress;
};

}  // namespace evenkeel
