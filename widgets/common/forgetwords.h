// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace evenkeel {

/// Takes words that were expunged out of every field of a window: out of what is typed there, and out of what the
/// field's own undo would bring back.
void forgetWords(const QWidget &window, const QStringList &words);

}  // namespace evenkeel
