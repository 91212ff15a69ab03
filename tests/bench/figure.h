// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace evenkeel::bench {

/// A line of the table: something measured, beside what it was measured against in the same run.
struct Figure {
    QString what;
    QString measured;
    QString against;
    QString ratio;
    QString target;
    bool isMet = true;

    /// What couldn't be measured, and why; counts as met.
    [[nodiscard]] static Figure skipped(const QString &what, const QString &why);
};

/// "1.24 ms", in the unit that suits.
[[nodiscard]] QString timeText(double seconds);
/// "34.1 MiB"
[[nodiscard]] QString sizeText(double bytes);
/// "1.24 ×"
[[nodiscard]] QString ratioText(double ratio);

/// A Markdown table that also reads well in a terminal.
[[nodiscard]] QString tableOf(const QList<Figure> &figures);

}  // namespace evenkeel::bench
