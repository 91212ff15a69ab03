// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/progress.h"

#include <algorithm>

namespace evenkeel {

void Progress::beginPart(int fromPercent, int toPercent)
{
    m_from = fromPercent;
    m_to = toPercent;
}

bool Progress::advance(qint64 done, qint64 total)
{
    const double share = total > 0 ? double(std::clamp<qint64>(done, 0, total)) / double(total) : 1;
    m_reached = std::max(m_reached, m_from + int((m_to - m_from) * share));
    if (!m_cancelled && m_report)
        m_cancelled = !m_report(m_reached);
    return !m_cancelled;
}

}  // namespace evenkeel
