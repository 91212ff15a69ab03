// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportscope.h"

namespace evenkeel {

/// How many lines of the timeline the reader isn't given: "2 private entries and 5 entries for other readers are left
/// out." Empty when there are none.
[[nodiscard]] QString leftOutText(const ReportScope &scope);

}  // namespace evenkeel
