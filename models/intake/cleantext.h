// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace evenkeel {

/// Other people's text as the journal may keep it: line ends are \n, control characters but newline and tab and lone
/// surrogates are gone, spaces at both ends too.
[[nodiscard]] QString cleanText(QStringView text);

/// cleanText on one line: every run of spaces and line ends is one space.
[[nodiscard]] QString cleanLine(QStringView text);

/// Appends "name: value" unless the value is empty; further lines of the value are indented.
void addNote(QStringList &notes, const QString &name, QStringView value);

/// The address if it is http or https and free of spaces, else empty.
[[nodiscard]] QString webLink(QStringView address);

}  // namespace evenkeel
