// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// Text for an HTML element or a quoted attribute: & < > " ' become entities.
[[nodiscard]] QString escapeHtml(const QString &text);

/// Somebody's text for a tooltip, which is to show it as it is: Qt takes what looks like HTML for HTML, and reads the
/// pictures that it names.
[[nodiscard]] QString toolTipText(const QString &text);

}  // namespace evenkeel
