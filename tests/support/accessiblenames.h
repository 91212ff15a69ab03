// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace evenkeel::test {

/// The controls in a window that take the keyboard or the mouse and that a screen reader couldn't name: without
/// accessible name, text of their own, or a label that is their buddy. As "QLineEdit in QDialog/QWidget", with object
/// names. Shown or not; what Qt makes inside its own controls doesn't count.
[[nodiscard]] QStringList unnamedControls(const QWidget &window);

/// The labels, buttons and badges of a window that have less room than their text needs. The window must be shown; of
/// docks that lie on each other the front one counts.
[[nodiscard]] QStringList clippedTexts(const QWidget &window);

}  // namespace evenkeel::test
