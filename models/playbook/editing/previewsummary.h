// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/editing/playbookpreview.h"

namespace evenkeel {

/// What differs, in one sentence, translated: "3 clocks run out earlier, 1 guardrail more." Says so when nothing does.
[[nodiscard]] QString previewSummary(const QList<PreviewDifference> &differences);

}  // namespace evenkeel
