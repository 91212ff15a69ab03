// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/selectiontext.h"

#include <QModelIndexList>

namespace evenkeel {

/// Cells that are selected in one view, as rows in their order: lines of the timeline with day, zone, kind and who;
/// rows of a table with its columns; of any other list the words that are shown.
[[nodiscard]] SelectedRows selectedRows(const QModelIndexList &cells);

}  // namespace evenkeel
