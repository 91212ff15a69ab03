// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"

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

/// The plan, with as few moves as can be; nothing when it would touch more than `atMost` rows. No id comes twice.
[[nodiscard]] std::optional<RowPlan> planRows(const QList<EntityId> &before, const QList<EntityId> &after,
                                              qsizetype atMost);

}  // namespace evenkeel
