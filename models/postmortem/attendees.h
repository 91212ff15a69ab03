// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QStringList>

namespace evenkeel {

/// Who is asked to the meeting: those who had a role (by when they took it), then those who review, then those who
/// are invited besides. Each once, compared without case.
[[nodiscard]] QStringList attendeesOf(const Incident &incident);

}  // namespace evenkeel
