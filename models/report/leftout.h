// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportscope.h"

namespace evenkeel {

/// How many lines of the timeline the reader isn't given: "Left out here: 2 private entries, 5 entries for other
/// readers, 3 entries that were edited out." Empty when there are none. `dropped` are the last of these.
[[nodiscard]] QString leftOutText(const ReportScope &scope, int dropped);

}  // namespace evenkeel
