// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/reportprogress.h"
#include "models/report/reportscope.h"

namespace evenkeel {

/// A report's main table as RFC 4180 with a header, which one is said at renderReport. Times are ISO 8601 in UTC. No
/// cell opens as a formula. Cancelled once the progress answers false.
[[nodiscard]] Result<QString> reportCsv(const ReportScope &scope, const ReportProgress &progress = {});

}  // namespace evenkeel
