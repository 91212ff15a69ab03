// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace evenkeel {

/// What one column of a table would like, in any unit of length.
struct ColumnDemand {
    qreal natural = 0;    ///< with no line broken
    qreal narrowest = 0;  ///< with no word broken
    qreal content = 0;    ///< length of all its cells' text in one line: how much there is to read
};

/// Shares the width among the columns. Where there is enough, each gets its natural width and the widest takes the
/// rest. Otherwise narrow columns (dates, names) keep theirs and the wide ones share what remains by how much they
/// hold, none below its longest word unless words alone don't fit.
[[nodiscard]] std::vector<qreal> shareWidth(const std::vector<ColumnDemand> &columns, qreal width);

}  // namespace evenkeel
