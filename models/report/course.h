// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportscope.h"

namespace evenkeel {

/// What happened in a few sentences, where nobody has written a summary: when it began, how long its stages took, the
/// likely cause, what was done about it. Only what is recorded, as Markdown; empty when nothing is.
[[nodiscard]] QString courseOf(const ReportScope &scope);

/// The hypothesis that is supported, else one that is still open; nullptr when there is neither.
[[nodiscard]] const Hypothesis *workingHypothesis(const ReportScope &scope);

}  // namespace evenkeel
