// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/mainwindow.h"

namespace evenkeel::test {

/// The panes of a window that wait for its first paint.
inline void makePanes(MainWindow &window)
{
    while (const auto next = window.layout().unmade())
        window.layout().pane(*next);
}

}  // namespace evenkeel::test
