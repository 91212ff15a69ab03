// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// One cell of a CSV file (RFC 4180): quoted where it holds a comma, quote, newline, or space at an end. A cell that
/// begins with = + - @ tab or carriage return gets an apostrophe in front, so that no spreadsheet takes it for a
/// formula (OWASP, "CSV Injection").
[[nodiscard]] QString escapeCsv(const QString &cell);

}  // namespace evenkeel
