// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/change.h"

namespace evenkeel {

/// The sample incident on which a playbook's effect is shown: a checkout that failed on a Tuesday morning, as people
/// recorded it minute by minute, with what people forget in the heat. Made up, like its people; in English, like what
/// playbooks recognise. Its ids are new with each call.
[[nodiscard]] QList<Transaction> sampleJournal();

}  // namespace evenkeel
