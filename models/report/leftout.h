// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportscope.h"

namespace evenkeel {

/// How much the readers of a report aren't given.
struct LeftOut {
    int privateEntries = 0;
    int otherEntries = 0;  ///< for other readers
    int sections = 0;      ///< of the postmortem, for other readers
    int redactions = 0;    ///< places

    bool operator==(const LeftOut &) const = default;
};

/// But for the redactions, which are known once it is made.
[[nodiscard]] LeftOut leftOutOf(ReportKind kind, const Disclosure &disclosure);

/// How many lines of the timeline the reader isn't given: "Left out here: 2 private entries, 5 entries for other
/// readers, 3 entries that were edited out." Empty when there are none. `dropped` are the last of these.
[[nodiscard]] QString leftOutText(const ReportScope &scope, int dropped);

}  // namespace evenkeel
