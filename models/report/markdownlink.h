// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// A link for a paragraph or a cell: "[label](<address>)". Only http, https and mailto become links; any other address
/// is text. An empty label shows the address.
[[nodiscard]] QString markdownLink(const QString &label, const QString &address);

}  // namespace evenkeel
