// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// Whether this process has the file open, under whichever name. Such a file must not be opened a second time: closing
/// that descriptor would drop the locks that SQLite holds on an open incident. Looks without opening it.
[[nodiscard]] bool isOpenHere(const QString &path);

}  // namespace evenkeel
