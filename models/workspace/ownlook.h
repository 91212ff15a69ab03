// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/report/owntemplates.h"
#include "models/report/reportstyle.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace evenkeel {

class Settings;

/// How an organisation's reports look: a style and templates of its own.
struct OwnLook {
    ReportStyle style;
    OwnTemplates templates;
    QStringList remarks;    ///< what their author should know though they can be used
    QList<Error> problems;  ///< why the style or the templates can't be used; then those are as they ship
};

/// Reads both; an empty path: as it ships.
[[nodiscard]] OwnLook readOwnLook(const QString &styleFile, const QString &templateFolder);
/// Those that the settings name.
[[nodiscard]] OwnLook readOwnLook(const Settings &settings);

}  // namespace evenkeel
