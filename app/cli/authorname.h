// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// Who speaks on the command line: `--by` where given, else EVENKEEL_NAME, else the account's full name, else its login
/// name.
[[nodiscard]] QString authorName(const QString &by);

}  // namespace evenkeel
