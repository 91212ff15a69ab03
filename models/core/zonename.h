// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>
#include <QTimeZone>

namespace evenkeel {

/// The zone of an IANA name: "Europe/Berlin", an alias such as "US/Pacific", "UTC". InvalidInput for all else that
/// QTimeZone takes: it reads "PST" or "Foo" as a POSIX rule without an offset, which is UTC under a wrong name.
[[nodiscard]] Result<QTimeZone> zoneFromName(const QString &name);

/// The name of this machine's zone; "UTC" where the machine has none that zoneFromName knows.
[[nodiscard]] QString systemZoneName();

}  // namespace evenkeel
