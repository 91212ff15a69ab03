// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/intake/intakeresult.h"

#include <QByteArray>
#include <QTimeZone>

namespace evenkeel {

struct CsvOptions {
    /// Of times without an offset, unless the column says UTC ("time_utc").
    QTimeZone zone = QTimeZone::utc();
    /// The zone was chosen for this import. Then a time the clocks show twice is the earlier one and a skipped one is
    /// shifted forward, and both are listed; otherwise they are left out.
    bool zoneGiven = false;

    static constexpr qint64 largestFile = 64ll << 20;
    static constexpr qsizetype mostRows = 1'000'000;
};

/// Reads a timeline: one entry a row, in the file's order. Comma, semicolon, tab or bar, whichever makes sense of the
/// first row; UTF-8 with or without BOM. Columns are found by name (see CsvColumns); times need their date, be it in a
/// column of its own, or are seconds or milliseconds since 1970. A column that only restates the time is dropped; any
/// other becomes a line of the note. The kind comes from its column and is never guessed: else Note.
///
/// Origins: a row is known again by its time, text and owner, and its number among rows alike in these, whatever its
/// place, its other columns, and the spelling of its time. So importing again, sorting and adding rows duplicate
/// nothing, nor does adding a column; a corrected text, time or owner is a new entry.
///
/// Errors: too large, not UTF-8, no column for time or text (with those found), a quote never closed.
[[nodiscard]] Result<IntakeResult> readCsv(const QByteArray &bytes, const CsvOptions &options);

}  // namespace evenkeel
