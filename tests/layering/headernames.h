// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace evenkeel::test {

/// Finds headers that name one of the project's types and neither include nor declare it: they compile only behind
/// another's include, so that a build which puts other sources together breaks. What CI builds puts many together.
///
/// `sources` maps paths from the project's root to texts. A message a header and name, in the order of the paths. It
/// reads words, not C++: types are those that a header defines at the beginning of a line.
[[nodiscard]] QStringList namesNotIncluded(const QMap<QString, QString> &sources);

}  // namespace evenkeel::test
