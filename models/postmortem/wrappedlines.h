// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace evenkeel {

/// How wide a text is on one line.
using MeasureText = std::function<qreal(const QString &)>;

/// The text on lines no wider than that, at most so many; what there is no room for is an ellipsis. Breaks where the
/// language does, and within what has no such place (an address, a name of a metric).
[[nodiscard]] QStringList wrappedLines(const QString &text, qreal width, int most, const MeasureText &widthOf);

}  // namespace evenkeel
