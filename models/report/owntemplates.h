// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// Templates of people's own, which take the place of shipped ones of the same name; all are whole when they are here.
struct OwnTemplates {
    QString folder;                    ///< where they are from, for messages
    QHash<QString, QString> reports;   ///< NAME.md.mustache
    QHash<QString, QString> partials;  ///< partials/NAME.md.mustache

    [[nodiscard]] bool isEmpty() const { return reports.isEmpty() && partials.isEmpty(); }
    bool operator==(const OwnTemplates &) const = default;
};

/// Own templates, and what their author should know though they can be used: "file:line: …".
struct LoadedTemplates {
    OwnTemplates templates;
    QStringList remarks;
};

/// Reads a folder of templates. InvalidInput where one is broken (a section that isn't closed, a partial that there
/// isn't, or that holds itself), larger than anybody writes, or called like none that ships; `where` is "file:line".
/// Names that no report knows are told as remarks: Mustache shows nothing for them.
[[nodiscard]] Result<LoadedTemplates> readTemplates(const QString &folder);

/// Writes the shipped templates into a folder, which is made if need be, to be changed there; files that are there stay
/// as they are. How many were written.
[[nodiscard]] Result<int> copyShippedTemplates(const QString &folder);

}  // namespace evenkeel
