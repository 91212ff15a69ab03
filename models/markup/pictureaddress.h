// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"

#include <QString>

#include <optional>

namespace evenkeel {

/// How Markdown names a picture: `![what it shows](evidence:01JQ…)`, with the id of a file kept with the incident. The
/// only address of a picture that is ever followed; it leads nowhere but into the incident's own file.
[[nodiscard]] QString pictureAddress(EntityId evidence);
/// The file that an address names, whether there is one or not; nothing for any other address.
[[nodiscard]] std::optional<EntityId> evidenceAt(QStringView address);

}  // namespace evenkeel
