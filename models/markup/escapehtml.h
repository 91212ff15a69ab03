// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// Text for an HTML element or a quoted attribute: & < > " ' become entities.
[[nodiscard]] QString escapeHtml(const QString &text);

}  // namespace evenkeel
