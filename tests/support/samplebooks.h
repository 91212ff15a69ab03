// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/playbook.h"

namespace evenkeel::test {

/// SEV1 to SEV4 without a limit, and the two blocking guardrails: nothing is due but what people give a time.
[[nodiscard]] Playbook quietPlaybook();

/// The same with limits of every kind, a matrix, and words for an improvement ("recovered"). Its calendar is the usual
/// one in the incident's zone, with a holiday on 2026-04-03.
[[nodiscard]] Playbook tickingPlaybook();

}  // namespace evenkeel::test
