// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reporttimeline.h"

#include "models/incident/sealing.h"

namespace evenkeel {

ReportTimeline::ReportTimeline(const ReportScope &scope) : m_scope(scope)
{
    if (scope.options.kind != ReportKind::Postmortem) {
        for (const TimelineEntry *entry : scope.disclosure.timeline()) {
            m_lines.push_back({entry, nullptr, nullptr, {}});
            m_words.insert(entry->id, entry);
        }
        return;
    }
    ToldScope told = scope.disclosure.told();
    // What was recorded since it was sealed is no part of it.
    const Seal *seal = currentSeal(scope.incident);
    std::erase_if(told.lines, [seal](const TimelineEntry *entry) { return isAfterSeal(*entry, seal); });
    m_curated = CuratedTimeline(scope.incident, told);
    for (const ToldLine &one : m_curated.lines())
        if (!one.isDropped)
            m_words.insert(one.entry, reworded(one));
    const auto line = [&](const ToldLine &one) {
        return ReportLine{m_words.value(one.entry), &one, m_words.value(one.shownBy.line), {}};
    };
    for (const ToldLine &one : m_curated.lines()) {
        if (one.isDropped || !one.toldIn.isNull())
            continue;
        m_lines.push_back(line(one));
        for (const EntityId part : one.parts)
            m_lines.back().parts.push_back(line(*m_curated.find(part)));
    }
}

const TimelineEntry *ReportTimeline::reworded(const ToldLine &told)
{
    const TimelineEntry *entry = m_scope.incident.entries().find(told.entry);
    if (told.title.isEmpty() && !told.isRetimed)
        return entry;
    TimelineEntry &line = m_reworded.emplace_back(*entry);
    if (!told.title.isEmpty()) {
        line.text = told.title;
        // Else a derived line would say its own sentence as well.
        line.before.clear();
        line.after.clear();
        line.subject.clear();
        line.reason.clear();
    }
    if (told.isRetimed) {
        line.occurred = told.occurred;
        line.until.reset();
        line.about = false;
    }
    return &line;
}

const TimelineEntry *ReportTimeline::find(EntityId entry) const
{
    return m_words.value(entry);
}

}  // namespace evenkeel
