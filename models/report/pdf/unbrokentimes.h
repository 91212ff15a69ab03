// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// The text with dates, times, spans of times ("14:02–14:10 UTC") and durations ("1 h 47 min") made so that no line
/// breaks inside them, and no right-to-left text around them turns them round.
[[nodiscard]] QString withUnbrokenTimes(const QString &text);

/// The text with a separating dot kept beside what follows it ("· Ana").
[[nodiscard]] QString withUnbrokenSeparators(QString text);

/// The text with addresses made so that no line ends right after their scheme ("https://").
[[nodiscard]] QString withUnbrokenAddresses(QString text);

}  // namespace evenkeel
