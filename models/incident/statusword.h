// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/enums.h"

namespace evenkeel {

/// A status as people say it within a sentence, to be translated in the context "Report".
[[nodiscard]] const char *statusWord(IncidentStatus status);

}  // namespace evenkeel
