// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace evenkeel {

/// While it lives, Ctrl+C and SIGTERM ask for an end instead of making one, so that a long command can leave nothing
/// half done; the second time they end it at once. One at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    /// Any thread.
    [[nodiscard]] static bool isWanted();

private:
    struct sigaction m_interrupt = {};  ///< as they were before
    struct sigaction m_terminate = {};
};

}  // namespace evenkeel
