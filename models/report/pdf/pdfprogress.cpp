// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfprogress.h"

#include <algorithm>

namespace evenkeel {

void PdfProgress::beginPart(int fromPercent, int toPercent)
{
    m_from = fromPercent;
    m_to = toPercent;
}

bool PdfProgress::advance(qsizetype done, qsizetype total)
{
    const int percent = total > 0 ? int(m_from + (m_to - m_from) * std::min(done, total) / total) : m_to;
    if (!m_cancelled && m_report && percent > m_last) {
        m_last = percent;
        m_cancelled = !m_report(percent);
    }
    return !m_cancelled;
}

}  // namespace evenkeel
