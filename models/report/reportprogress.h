// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace evenkeel {

/// Told how far some work is, 0 to 100, in the thread that does it; answering false cancels it. May be empty.
using ReportProgress = std::function<bool(int percent)>;

}  // namespace evenkeel
