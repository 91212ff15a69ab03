// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace evenkeel {

/// Ranks of severity from the gravest, both ends included; empty stands for "at every rank, even unclassified".
struct RankRange {
    int gravest = 0;
    int mildest = 0;

    [[nodiscard]] bool isEmpty() const { return gravest == 0; }
    /// An incident without a severity (rank 0) is in the empty range only.
    [[nodiscard]] bool contains(int rank) const { return isEmpty() || (rank >= gravest && rank <= mildest); }

    /// "1", "1-2", "2-", "any".
    [[nodiscard]] static Result<RankRange> parse(QStringView text);
    [[nodiscard]] QString toText() const;

    bool operator==(const RankRange &) const = default;
};

/// No scheme has more levels.
inline constexpr int MildestRank = 9;

}  // namespace evenkeel
