// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/postmortem/runningimpact.h"
#include "models/report/reportscope.h"

namespace evenkeel {

// Measured impact as plain text, in a report's language and with its numbers.

/// "1,200 users", "350 EUR", "3 %".
[[nodiscard]] QString amountWords(ImpactDimension dimension, double amount, const QString &unit,
                                  const ReportLanguage &language);
/// "about", "±10 %"; words of people's own stay.
[[nodiscard]] QString uncertaintyWords(const QString &stored, const ReportLanguage &language);
/// The amount, with its rate and what that came to, or "none", "unknown", "not recorded"; without its uncertainty.
[[nodiscard]] QString wordsOf(const ImpactCell &cell, const ReportLanguage &language);
/// "about 1,200 users", "at least 300 EUR", "none", "unknown"; "known" where amounts can't be added. Of shares "at
/// worst about 34 %, unknown in 3 of 4 periods", with when it was so behind the share.
[[nodiscard]] QString wordsOf(const ImpactTotal &total, const ReportLanguage &language, const QString &when = {});
/// Of all stretches, for the scope's reader: of a share when it was highest, and where amounts can't be added each of
/// them.
[[nodiscard]] QString totalWords(const ImpactTable &table, ImpactDimension dimension, const ReportScope &scope);
/// "about 43,200 user-minutes", "12,600 EUR".
[[nodiscard]] QString wordsOf(const RunningFigure &figure, const ReportLanguage &language);

/// What the incident cost in one respect, as the reader may know it.
struct ImpactTold {
    ImpactDimension dimension = ImpactDimension::Users;
    bool isMeasured = false;  ///< else it is as people put it
    QString words;            ///< empty: not recorded
};
/// The measure, or where none was given the words of the incident's facts. What has no fact is there only if measured.
[[nodiscard]] QList<ImpactTold> impactTold(const ReportScope &scope);

}  // namespace evenkeel
