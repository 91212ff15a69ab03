// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

namespace evenkeel {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::chrono::milliseconds SystemClock::steady() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

}  // namespace evenkeel
