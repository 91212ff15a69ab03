// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace evenkeel {

/// A label on a pole that stands at `at`; its text is `width` wide.
struct Flag {
    qreal at = 0;
    qreal width = 0;
    int dispensability = 0;  ///< what there is no room for is what has the highest
};

struct FlagPlace {
    static constexpr int Nowhere = -1;

    int row = Nowhere;    ///< counted from the pole's foot
    bool onLeft = false;  ///< of its pole
    qreal textLeft = 0;

    bool operator==(const FlagPlace &) const = default;
};

/// Hoists flags, given from left to right, above a line from 0 to `width`, in at most `rows` rows: no text overlaps
/// another or is crossed by a pole. `pad` lies between pole and text, `gap` between texts.
[[nodiscard]] std::vector<FlagPlace> placeFlags(const std::vector<Flag> &flags, qreal width, int rows, qreal pad,
                                                qreal gap);

}  // namespace evenkeel
