// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCompleter;

namespace evenkeel {

/// Takes the completer's offers away when the keyboard leaves its widget by a shortcut. Qt leaves them up, and the next
/// letter goes to the widget that was left.
void hideOffersWhenLeft(QCompleter *completer);

}  // namespace evenkeel
