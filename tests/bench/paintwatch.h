// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

namespace evenkeel::bench {

/// Sees from outside when a program first paints into a window of its own, whatever the program is made with: the X
/// server tells of new windows, and of the first drawing into each.
class PaintWatch
{
public:
    /// Of the display that DISPLAY names; ends the program when there is none or it can't tell of drawing.
    PaintWatch();
    ~PaintWatch();
    PaintWatch(const PaintWatch &) = delete;
    PaintWatch &operator=(const PaintWatch &) = delete;

    /// What happened so far doesn't count.
    void forget();
    /// Waits for the first drawing into a window that is new since forget; false when none came.
    [[nodiscard]] bool wait(std::chrono::milliseconds atMost);

private:
    struct Connection;
    std::unique_ptr<Connection> m_connection;
};

}  // namespace evenkeel::bench
