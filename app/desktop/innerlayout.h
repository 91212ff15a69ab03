// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>

class QWidget;

namespace evenkeel {

/// The widths and order of the tables' columns and the places of the splitters in a window or pane, as window
/// state. What can't be restored, or is no longer there, is left as it is.
[[nodiscard]] QVariantMap innerLayoutOf(const QWidget &part);
void restoreInnerLayout(QWidget &part, const QVariantMap &state);

}  // namespace evenkeel
