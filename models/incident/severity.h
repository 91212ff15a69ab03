// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// A level of a scheme, and its rank in it: 1 is the gravest. Rules use the rank, never the name.
struct Severity {
    QString scheme;
    QString level;
    int rank = 0;  ///< 0: not classified

    bool operator==(const Severity &) const = default;
};

}  // namespace evenkeel
