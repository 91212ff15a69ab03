// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/futurewarning.h"

#include "models/incident/futuretimes.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct FutureWarning {
    Q_DECLARE_TR_FUNCTIONS(FutureWarning)
};

}  // namespace

void warnOfFuture(Console &console, const Changes &changes, Instant now, const QTimeZone &zone)
{
    for (const Instant time : futureTimes(changes, now))
        console.warn(FutureWarning::tr("%1 lies in the future; it was recorded as you gave it. Correct it if you meant "
                                       "another time.")
                         .arg(toLocalText(time, zone)));
}

}  // namespace evenkeel
