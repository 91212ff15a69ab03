// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include <optional>

namespace evenkeel::theme {

/// The tray's icon: the minutes left ("9", "2h" from a hundred on), or a dash when nothing has a time; with a sign of
/// its own, besides its colour, when something is overdue.
[[nodiscard]] QIcon countdownIcon(std::optional<int> minutes, bool overdue);

}  // namespace evenkeel::theme
