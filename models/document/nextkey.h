// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// The key that a new incident gets where nobody gives one: the file's own name where that is like "INC-2041", else
/// INC- and the number after the highest that an incident in the same folder has, in its file name or inside it; INC-1
/// in an empty folder.
[[nodiscard]] QString nextIncidentKey(const QString &newFile);

}  // namespace evenkeel
