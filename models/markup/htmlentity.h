// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// What "&amp;", "&#33;" or "&#x21;" stands for: numbers, and the 252 names of HTML 4. Anything else is returned as
/// it is written.
[[nodiscard]] QString decodeHtmlEntity(QStringView entity);

}  // namespace evenkeel
