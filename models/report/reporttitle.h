// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportscope.h"

namespace evenkeel {

/// What a report is called: "Postmortem".
[[nodiscard]] QString reportName(const ReportScope &scope);
/// "Postmortem INC-2041: Checkout returns 502"
[[nodiscard]] QString reportTitle(const ReportScope &scope);

}  // namespace evenkeel
