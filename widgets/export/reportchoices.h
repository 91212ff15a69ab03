// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/leftout.h"

#include <QCoreApplication>

class QComboBox;

namespace evenkeel {

/// Which report, for whom, on which paper: choices that are offered wherever one is made. The items' data are the
/// values of the enums (enumchoice.h).
class ReportChoices
{
    Q_DECLARE_TR_FUNCTIONS(ReportChoices)

public:
    static void offerReports(QComboBox *box);
    static void offerAudiences(QComboBox *box);
    static void offerPapers(QComboBox *box);
    /// What the readers aren't given, in a sentence.
    [[nodiscard]] static QString leftOut(const LeftOut &what);
};

}  // namespace evenkeel
