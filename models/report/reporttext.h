// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// Text as it may stand in any output: control characters but tab and newline become U+FFFD, CRLF a newline, and
/// whatever the text opens of Unicode's directional overrides it closes, so that it can't turn the words after it.
[[nodiscard]] QString cleanedText(const QString &text);

/// Text on one line: every run of white space is one space.
[[nodiscard]] QString onOneLine(const QString &text);

}  // namespace evenkeel
