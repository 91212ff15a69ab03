// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/growingedit.h"

namespace evenkeel {

/// Edits the words of a cell on as many lines as they need, over what lies below it. Return ends it, Shift+Return
/// begins a line.
class CellEdit : public GrowingEdit
{
    Q_OBJECT

public:
    using GrowingEdit::GrowingEdit;

signals:
    void ended(QWidget *self);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void stayInView();
};

}  // namespace evenkeel
