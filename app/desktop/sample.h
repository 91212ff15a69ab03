// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace evenkeel {

/// Makes the sample incident at this path, as packaging/sample.sh does for README's first command: the script is
/// installed beside this program. Waits for it, which takes about a second.
[[nodiscard]] Result<void> makeSample(const QString &path);

}  // namespace evenkeel
