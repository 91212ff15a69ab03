// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/reportprogress.h"
#include "models/report/reportscope.h"

namespace evenkeel {

/// A report as one page that needs nothing else: its style is in it, it fetches nothing and runs nothing.
/// Cancelled once the progress answers false.
[[nodiscard]] Result<QString> reportHtml(const ReportScope &scope, const ReportProgress &progress = {});

}  // namespace evenkeel
