// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <utility>

namespace evenkeel {

/// Tells how far a work of several parts is, never less than before, asks each time whether to go on, and remembers
/// that it was cancelled.
class Progress
{
public:
    /// Of which nobody is told.
    Progress() = default;
    /// `report` may be empty.
    explicit Progress(std::function<bool(int percent)> report) : m_report(std::move(report)) {}

    /// What follows counts from the first percentage to the second.
    void beginPart(int fromPercent, int toPercent);
    /// Answers whether to go on.
    bool advance(qint64 done, qint64 total);
    /// Asks only.
    bool goOn() { return advance(0, 1); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    std::function<bool(int)> m_report;
    int m_from = 0;
    int m_to = 100;
    int m_reached = 0;
    bool m_cancelled = false;
};

}  // namespace evenkeel
