// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace evenkeel {

/// Makes the keys that things are sorted by ascend, changing few: the empty ones, which are new or moved here, and each
/// that isn't above the one before it.
[[nodiscard]] QStringList ascendingKeys(QStringList keys);

}  // namespace evenkeel
