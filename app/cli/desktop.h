// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace evenkeel {

/// Hands these words over to evenkeel-desktop, the program beside this one that has fonts and windows, in this
/// process's place. Comes back only when it can't be found or started.
void becomeDesktop(const QStringList &words);

}  // namespace evenkeel
