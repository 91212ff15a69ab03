// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/namingrule.h"

#include <QDate>
#include <QString>

namespace evenkeel {

/// The key that a new incident gets where nobody gives one: the file's own name where that is like "INC-2041", else by
/// the rule, with the number after the highest that an incident in the same folder has, in its file name or inside it;
/// 1 in an empty folder.
[[nodiscard]] QString nextIncidentKey(const QString &newFile, const NamingRule &rule, const QDate &today);

}  // namespace evenkeel
