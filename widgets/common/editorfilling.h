// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace evenkeel {

/// A view fills an open editor again whenever its row changes, if only because the row has become safe on the disk:
/// what is being typed would be gone. So a delegate fills each editor once.
class EditorFilling
{
public:
    /// Whether this editor was filled before; from now on it counts as filled.
    [[nodiscard]] static bool isDone(QWidget *editor)
    {
        const bool done = editor->property(Property).toBool();
        editor->setProperty(Property, true);
        return done;
    }

private:
    static constexpr char Property[] = "evenkeelFilled";
};

}  // namespace evenkeel
