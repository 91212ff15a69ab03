// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// The text with "|-|:-:|" below a table's header written "|---|:---:|": GitHub takes one hyphen a cell, md4c 0.4
/// wants three. Code blocks are left alone.
[[nodiscard]] QString widenTableRules(const QString &markdown);

}  // namespace evenkeel
