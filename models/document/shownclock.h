// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/document/document.h"

namespace evenkeel {

/// The clock by which a window shows an incident: the real one, or, while the past is shown, the moment that is shown,
/// so that what had elapsed and what was due is told as it was then. Thread of the window; both must outlive it.
class ShownClock final : public Clock
{
public:
    ShownClock(const Document &document, const Clock &clock) : m_document(document), m_clock(clock) {}

    [[nodiscard]] Instant now() const override { return m_document.shownAt().value_or(m_clock.now()); }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_clock.steady(); }

private:
    const Document &m_document;
    const Clock &m_clock;
};

}  // namespace evenkeel
