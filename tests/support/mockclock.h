// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

namespace evenkeel::test {

/// A clock that stands still until it is told to move.
class MockClock final : public Clock
{
public:
    explicit MockClock(Instant start = *fromIsoUtc(u"2026-03-14T12:00:00Z")) : m_now(start) {}

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_steady; }

    /// Both clocks move on together.
    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_steady += by;
    }
    /// Only the wall clock jumps, as when somebody sets it.
    void setNow(Instant now) { m_now = now; }

private:
    Instant m_now;
    std::chrono::milliseconds m_steady{0};
};

}  // namespace evenkeel::test
