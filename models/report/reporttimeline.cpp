// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reporttimeline.h"

#include "models/incident/sealing.h"
#include "models/playbook/playbookenums.h"
#include "models/report/entrywords.h"

#include <algorithm>

namespace evenkeel {

namespace {

bool isPassedGuardrail(const TimelineEntry &entry)
{
    return entry.kind == EntryKind::Decision && enumFromName<Guardrail>(entry.subject).has_value();
}

// What the program wrote when a status or role was set, to which nobody added a word.
bool isMerelyDerived(const TimelineEntry &entry)
{
    return (entry.kind == EntryKind::Status || entry.kind == EntryKind::Handoff) && entry.text.trimmed().isEmpty()
           && entry.reason.isEmpty() && !entry.after.isEmpty() && !entry.pinned && entry.note.isEmpty()
           && entry.link.isEmpty() && entry.attachment.isNull() && entry.expunged.isEmpty();
}

}  // namespace

ReportTimeline::ReportTimeline(const ReportScope &scope) : m_scope(scope)
{
    if (scope.options.kind != ReportKind::Postmortem) {
        for (const TimelineEntry *entry : scope.disclosure.timeline()) {
            // It says to responders what they passed; to others only the record is for.
            if (scope.options.kind != ReportKind::Record && isPassedGuardrail(*entry))
                continue;
            m_lines.push_back({.entry = entry});
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
        return ReportLine{.entry = m_words.value(one.entry), .told = &one, .shownBy = m_words.value(one.shownBy.line)};
    };
    for (const ToldLine &one : m_curated.lines()) {
        if (one.isDropped || !one.toldIn.isNull() || (!one.isCurated && isPassedGuardrail(*m_words.value(one.entry))))
            continue;
        m_lines.push_back(line(one));
        for (const EntityId part : one.parts)
            m_lines.back().parts.push_back(line(*m_curated.find(part)));
    }
    markEvidence();
    markDerived();
}

// Marks where nothing is shown say something only beside lines of which something is.
void ReportTimeline::markEvidence()
{
    const auto lacks = [](const ReportLine &line) { return line.told && line.told->lacksEvidence; };
    const bool anyLacks = std::ranges::any_of(m_lines, lacks);
    const bool anyShown = std::ranges::any_of(
        m_curated.lines(), [](const ToldLine &told) { return !told.isDropped && !told.shownBy.isEmpty(); });
    m_lacksAllEvidence = anyLacks && !anyShown;
    if (anyShown)
        for (ReportLine &line : m_lines)
            line.lacksEvidence = lacks(line);
}

// "10:12 Rolled back" and "10:12 Status mitigating → monitoring" are one event: the second is told in the first.
void ReportTimeline::markDerived()
{
    const auto isDerived = [](const ReportLine &line) {
        return line.told && !line.told->isCurated && line.parts.empty() && isMerelyDerived(*line.entry);
    };
    const auto minuteOf = [](const ReportLine &line) {
        return std::chrono::floor<std::chrono::minutes>(*line.entry->occurred);
    };
    std::vector<ReportLine> lines;
    for (size_t from = 0; from < m_lines.size();) {
        size_t to = from + 1;
        while (m_lines[from].entry->occurred && to < m_lines.size() && m_lines[to].entry->occurred
               && minuteOf(m_lines[to]) == minuteOf(m_lines[from]))
            ++to;
        const auto begin = m_lines.begin() + qptrdiff(from), end = m_lines.begin() + qptrdiff(to);
        const auto tells = [&](const ReportLine &line) {
            const bool isChange = saysItsKind(*line.entry) && line.entry->kind != EntryKind::Note;
            return !isDerived(line) && !isChange && !line.entry->pinned;
        };
        // The last thing that happened before the program wrote it down; else the first after it.
        auto teller = std::find_if(begin, end, tells);
        const bool isTold = teller != end;
        for (auto line = begin; line != end; ++line)
            if (tells(*line))
                teller = line;
            else if (isTold && isDerived(*line))
                teller->marks.push_back(line->entry);
        std::copy_if(begin, end, std::back_inserter(lines),
                     [&](const ReportLine &line) { return !(isTold && isDerived(line)); });
        from = to;
    }
    m_lines = std::move(lines);
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
