// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/actionstate.h"

#include <QString>

namespace evenkeel {

// What tables call an action's category, term and state, in the program's language.
[[nodiscard]] QString actionCategoryName(ActionCategory category);
[[nodiscard]] QString actionHorizonName(ActionHorizon horizon);
[[nodiscard]] QString actionStateName(ActionState state);

}  // namespace evenkeel
