// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace evenkeel {

/// Which column of a timeline's CSV holds what, by the names in its first row. Case doesn't count, spaces and dashes
/// are as good as underscores, and "Time (UTC)" is time_utc. Of several columns that could hold the same the one whose
/// name comes first in the lists of csvcolumns.cpp is taken; the others become notes.
struct CsvColumns {
    /// As written, cleaned; an unnamed one is "column 3".
    QStringList names;
    std::optional<qsizetype> time;
    /// The day of `time`, when that holds a time of day only.
    std::optional<qsizetype> date;
    std::optional<qsizetype> text;
    std::optional<qsizetype> owner;
    std::optional<qsizetype> kind;
    std::optional<qsizetype> learned;
    std::optional<qsizetype> link;
    std::optional<qsizetype> tags;
    /// The time column's name says UTC.
    bool timeIsUtc = false;

    [[nodiscard]] static CsvColumns find(const QStringList &header);

    /// A time and a text: enough for a timeline.
    [[nodiscard]] bool suffice() const { return (time || date) && text; }
    /// The columns that are none of the above.
    [[nodiscard]] QList<qsizetype> others() const;
    [[nodiscard]] QString name(qsizetype column) const;

    bool operator==(const CsvColumns &) const = default;
};

}  // namespace evenkeel
