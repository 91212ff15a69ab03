// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <functional>

namespace evenkeel {

/// Told how far some work is, 0 to 100, in the thread that does it; answering false cancels it. May be empty.
using ReportProgress = std::function<bool(int percent)>;

/// For a part of some work, whose 0 to 100 are the whole's `from` to `to`.
[[nodiscard]] ReportProgress partOf(const ReportProgress &whole, int from, int to);

/// Why there is no report after a progress answered false.
[[nodiscard]] Error reportCancelled();

}  // namespace evenkeel
