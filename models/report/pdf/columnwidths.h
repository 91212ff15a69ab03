// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace evenkeel {

/// What one column of a table would like, in any unit of length.
struct ColumnDemand {
    qreal natural = 0;         ///< with no line broken
    qreal narrowest = 0;       ///< with no word broken
    std::vector<qreal> cells;  ///< each row's text in one line, 0 where there is none; of all columns as many
};

/// Shares the width among the columns. Where there is enough, each gets its natural width, and the table is no wider
/// than that unless it nearly is as wide as it may be. Otherwise narrow columns (dates, names) keep theirs and the wide
/// ones share what remains by how much they hold, none below its longest word unless words alone don't fit; then width
/// goes from column to column as long as that makes the table shorter.
[[nodiscard]] std::vector<qreal> shareWidth(const std::vector<ColumnDemand> &columns, qreal width);

}  // namespace evenkeel
