// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/reportcontext.h"
#include "models/report/reportprogress.h"

namespace evenkeel {

/// A report as Markdown, without front matter. Cancelled once the progress answers false.
[[nodiscard]] Result<QString> reportMarkdown(const ReportScope &scope, ReportLayout layout,
                                             const ReportProgress &report = {});

}  // namespace evenkeel
