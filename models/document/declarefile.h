// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/change.h"

#include <QString>

namespace evenkeel {

class Clock;

/// Makes the file of an incident that was just declared: these changes are its first transaction. It appears whole or
/// not at all, and never in another file's place (AlreadyExists).
[[nodiscard]] Result<void> createIncidentFile(const QString &path, const Changes &changes, const Clock &clock,
                                              const QString &author);

}  // namespace evenkeel
