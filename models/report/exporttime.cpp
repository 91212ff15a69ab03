// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/exporttime.h"

#include "models/core/clock.h"

#include <QtGlobal>

namespace evenkeel {

Instant exportTime(const Clock &clock)
{
    bool set = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&set);
    return set ? Instant(std::chrono::seconds(seconds)) : clock.now();
}

}  // namespace evenkeel
