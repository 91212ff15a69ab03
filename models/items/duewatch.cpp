// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/duewatch.h"

#include "models/core/clock.h"
#include "models/document/document.h"

#include <algorithm>

namespace evenkeel {

DueWatch::DueWatch(const Document &document, const Clock &clock, QObject *parent)
    : QObject(parent), m_document(document), m_clock(clock), m_told(clock.now())
{
    connect(&document, &Document::changed, this, &DueWatch::readIncident);
    readIncident();
}

void DueWatch::readIncident()
{
    m_due = dueOf(m_document.incident());
}

void DueWatch::tick()
{
    const Instant now = m_clock.now();
    const Instant told = std::exchange(m_told, now);
    for (const Due &due : m_due)
        if (due.due > told && due.due <= now)
            emit fellDue(due);
}

std::optional<Due> DueWatch::next() const
{
    const Instant now = m_clock.now();
    const auto found = std::ranges::find_if(m_due, [now](const Due &due) { return due.due > now; });
    return found == m_due.end() ? std::nullopt : std::optional(*found);
}

int DueWatch::overdueCount() const
{
    const Instant now = m_clock.now();
    return int(std::ranges::count_if(m_due, [now](const Due &due) { return due.due <= now; }));
}

}  // namespace evenkeel
