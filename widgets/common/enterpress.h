// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace evenkeel {

/// Lets Enter press the button that has the keyboard, in this window and in docks of it that float, as it does in a
/// dialog; Qt's own key for that is Space alone.
void pressButtonsByEnter(QWidget *window);

}  // namespace evenkeel
