// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/enums.h"
#include "widgets/common/draftedit.h"

namespace evenkeel {

/// A list of the incident as a text with one item a line, for lists whose items are sentences.
[[nodiscard]] DraftField listField(const Incident &incident, ListName list, const QString &name);

}  // namespace evenkeel
