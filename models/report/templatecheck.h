// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace evenkeel {

/// Something to say about a line of a template; the line counts from 1.
struct TemplateRemark {
    int line = 0;
    QString what;
    QString remedy;
};

/// A template as it is written, before anything is filled in.
struct TemplateReading {
    QList<TemplateRemark> mistakes;           ///< with which it can't be used
    QList<std::pair<QString, int>> names;     ///< of values and sections, and their lines
    QList<std::pair<QString, int>> partials;  ///< that it takes in, and their lines
};

[[nodiscard]] TemplateReading readTemplate(const QString &source);

/// The known name that was probably meant; empty when none is near.
[[nodiscard]] QString nearestName(const QString &name, const QSet<QString> &known);

}  // namespace evenkeel
