// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

namespace evenkeel {

/// The two clocks of the program, injected so that tests never wait. Wall time may jump; steady time doesn't.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] virtual std::chrono::milliseconds steady() const = 0;

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

/// The machine's clocks. Thread-safe.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds steady() const override;
};

}  // namespace evenkeel
