// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace evenkeel {

struct RowRange {
    int first = 0;
    int last = 0;
    bool operator==(const RowRange &) const = default;
};

/// One row moved before another, both counted before the move, as beginMoveRows wants it.
struct RowMove {
    int from = 0;
    int before = 0;
    bool operator==(const RowMove &) const = default;
};

/// How to make one order of rows of another with few signals: the removals in turn (from the end), then the moves, then
/// the insertions (from the beginning). Each counts rows as they are when its turn comes.
struct RowPlan {
    QList<RowRange> removals;
    QList<RowMove> moves;
    QList<RowRange> insertions;
    bool operator==(const RowPlan &) const = default;
};

/// The plan, with as few moves as can be; nothing when it would touch more than `atMost` rows. `places` tells of each
/// row there is where it will be among `count` rows; -1: it goes. No place comes twice. Takes the rows' number, but for
/// what moves, each of which takes as much again.
[[nodiscard]] std::optional<RowPlan> planRows(const QList<int> &places, int count, qsizetype atMost);

}  // namespace evenkeel
