// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/incidentreading.h"

#include <algorithm>
#include <bit>

namespace evenkeel {

namespace {

void widen(std::optional<Sighting> &first, std::optional<Sighting> &last, Instant at, EntityId entry)
{
    if (!first || at < first->at)
        first = {at, entry};
    if (!last || at >= last->at)
        last = {at, entry};
}

std::optional<Sighting> of(const std::array<std::optional<Sighting>, 64> &sightings, int topic)
{
    return topic < 0 || topic >= 64 ? std::nullopt : sightings[size_t(topic)];
}

}  // namespace

IncidentReading::IncidentReading(const Playbook &playbook) : m_finder(playbook.topics) {}

IncidentReading::Line IncidentReading::lineOf(const TimelineEntry &entry) const
{
    const bool supports = entry.kind == EntryKind::Evidence || entry.kind == EntryKind::Symptom;
    return {entry.id,      supports ? entry.regarding : EntityId(), entry.occurred.value_or(entry.logged),
            entry.logged,  m_finder.topicsIn(entry.text),           entry.kind,
            !entry.deleted};
}

void IncidentReading::read(const Incident &incident)
{
    const int count = incident.entries().size();
    m_lines.clear();
    m_lines.reserve(size_t(count));
    for (int row = 0; row < count; ++row)
        m_lines.push_back(lineOf(incident.entries().at(row)));
    summarise();
}

void IncidentReading::update(const Incident &incident, const QList<EntityRef> &touched)
{
    bool changed = false;
    for (const EntityRef &ref : touched) {
        const int row = ref.kind == EntityKind::Entry ? incident.entries().rowOf(ref.id) : -1;
        if (row < 0)
            continue;
        changed = true;
        // Rows only ever come at the end, several at a time.
        for (int next = int(m_lines.size()); next <= row; ++next)
            m_lines.push_back(lineOf(incident.entries().at(next)));
        m_lines[size_t(row)] = lineOf(incident.entries().at(row));
    }
    if (changed)
        summarise();
}

void IncidentReading::summarise()
{
    m_first = {};
    m_last = {};
    m_firstMention = {};
    m_lastMention = {};
    m_firstLogged.reset();
    m_lastLogged.reset();
    m_supports.clear();
    for (const Line &line : m_lines) {
        if (!line.counts)
            continue;
        widen(m_first[size_t(line.kind)], m_last[size_t(line.kind)], line.at, line.entry);
        m_firstLogged = std::min(m_firstLogged.value_or(line.logged), line.logged);
        m_lastLogged = std::max(m_lastLogged.value_or(line.logged), line.logged);
        if (!line.supports.isNull()) {
            const auto known = m_supports.constFind(line.supports);
            if (known == m_supports.cend() || line.at < known->at)
                m_supports.insert(line.supports, {line.at, line.entry});
        }
        for (TopicMask left = line.topics; left != 0; left &= left - 1) {
            const auto topic = size_t(std::countr_zero(left));
            widen(m_firstMention[topic], m_lastMention[topic], line.at, line.entry);
        }
    }
}

std::optional<Sighting> IncidentReading::firstMention(int topic) const
{
    return of(m_firstMention, topic);
}

std::optional<Sighting> IncidentReading::lastMention(int topic) const
{
    return of(m_lastMention, topic);
}

std::optional<Sighting> IncidentReading::mentionSince(int topic, Instant since) const
{
    const auto last = lastMention(topic);
    if (!last || last->at < since)
        return std::nullopt;
    std::optional<Sighting> first = last;
    for (const Line &line : m_lines)
        if (line.counts && (line.topics >> topic & 1) != 0 && line.at >= since && line.at < first->at)
            first = {line.at, line.entry};
    return first;
}

std::optional<Sighting> IncidentReading::firstSupportOf(EntityId thing) const
{
    const auto found = m_supports.constFind(thing);
    return found == m_supports.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Sighting> IncidentReading::together(const QList<int> &topics, Duration within) const
{
    TopicMask wanted = 0;
    for (const int topic : topics) {
        if (!of(m_firstMention, topic))
            return std::nullopt;
        wanted |= TopicMask(1) << topic;
    }
    if (wanted == 0)
        return std::nullopt;
    std::vector<const Line *> lines;
    for (const Line &line : m_lines)
        if (line.counts && (line.topics & wanted) != 0)
            lines.push_back(&line);
    std::ranges::stable_sort(lines, {}, [](const Line *line) { return line->at; });
    // From the latest back: the window that ends there, and whether all are in it.
    for (size_t end = lines.size(); end > 0; --end) {
        TopicMask seen = 0;
        for (size_t i = end; i > 0 && lines[end - 1]->at - lines[i - 1]->at <= within; --i)
            seen |= lines[i - 1]->topics;
        if ((seen & wanted) == wanted)
            return Sighting{lines[end - 1]->at, lines[end - 1]->entry};
    }
    return std::nullopt;
}

std::vector<int> IncidentReading::rowsOf(EntryKind kind) const
{
    std::vector<int> rows;
    for (size_t row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].counts && m_lines[row].kind == kind)
            rows.push_back(int(row));
    return rows;
}

std::vector<Sighting> IncidentReading::allOf(EntryKind kind) const
{
    std::vector<Sighting> all;
    for (const Line &line : m_lines)
        if (line.counts && line.kind == kind)
            all.push_back({line.at, line.entry});
    return all;
}

}  // namespace evenkeel
