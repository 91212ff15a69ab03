// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace evenkeel {

/// Reports how far the work is, at most once a percent, and remembers that it was cancelled.
class PdfProgress
{
public:
    explicit PdfProgress(const std::function<bool(int)> &report) : m_report(report) {}

    /// What follows counts from the first percentage to the second.
    void beginPart(int fromPercent, int toPercent);
    /// Answers whether to go on.
    bool advance(qsizetype done, qsizetype total);
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    const std::function<bool(int)> &m_report;
    int m_from = 0;
    int m_to = 100;
    int m_last = -1;
    bool m_cancelled = false;
};

}  // namespace evenkeel
