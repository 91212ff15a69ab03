// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/playbook/topicfinder.h"

#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace evenkeel {

/// A line of the timeline as rules see it: when it was, and which.
struct Sighting {
    Instant at{};
    EntityId entry;
    bool operator==(const Sighting &) const = default;
};

/// What rules need to know of a journal's lines, so that evaluating all of them after each change costs next to
/// nothing: a line is read once, when it changes. The rest of an incident is short and is looked at as it is.
class IncidentReading
{
public:
    explicit IncidentReading(const Playbook &playbook);

    /// Reads the incident from the start; or what was touched of the one read before.
    void read(const Incident &incident);
    void update(const Incident &incident, const QList<EntityRef> &touched);

    /// The first and last line that speaks of a topic (an index of the playbook's topics; -1 gives nothing).
    [[nodiscard]] std::optional<Sighting> firstMention(int topic) const;
    [[nodiscard]] std::optional<Sighting> lastMention(int topic) const;
    /// The first line that speaks of the topic at this moment or after it.
    [[nodiscard]] std::optional<Sighting> mentionSince(int topic, Instant since) const;
    /// Lines that speak of each of these topics, within so long of one another; the latest of them.
    [[nodiscard]] std::optional<Sighting> together(const QList<int> &topics, Duration within) const;

    [[nodiscard]] std::optional<Sighting> firstOf(EntryKind kind) const { return m_first[size_t(kind)]; }
    [[nodiscard]] std::optional<Sighting> lastOf(EntryKind kind) const { return m_last[size_t(kind)]; }
    /// All lines of a kind that has few, in no order: mitigations, severities, handoffs …
    [[nodiscard]] std::vector<Sighting> allOf(EntryKind kind) const;
    /// When the latest line was recorded, whatever it tells.
    [[nodiscard]] std::optional<Instant> lastLogged() const { return m_lastLogged; }
    /// When the record began.
    [[nodiscard]] std::optional<Instant> firstLogged() const { return m_firstLogged; }
    /// The first line of evidence or a symptom that regards a thing: a hypothesis, say.
    [[nodiscard]] std::optional<Sighting> firstSupportOf(EntityId thing) const;

    /// The topics of one line.
    [[nodiscard]] TopicMask topicsOf(const TimelineEntry &entry) const { return m_finder.topicsIn(entry.text); }
    /// The same of a row of the incident's table, without reading it again.
    [[nodiscard]] TopicMask topicsAt(int row) const { return m_lines[size_t(row)].topics; }
    /// The rows of the incident's table that hold lines of this kind and count, in its order.
    [[nodiscard]] std::vector<int> rowsOf(EntryKind kind) const;

private:
    struct Line {
        EntityId entry;
        EntityId supports;  ///< what a line of evidence or a symptom regards
        Instant at{};
        Instant logged{};
        TopicMask topics = 0;
        EntryKind kind = EntryKind::Note;
        bool counts = false;  ///< it isn't a tombstone
    };
    [[nodiscard]] Line lineOf(const TimelineEntry &entry) const;
    void summarise();

    TopicFinder m_finder;
    std::vector<Line> m_lines;  ///< by the row of the incident's table
    static constexpr size_t Kinds = EnumNames<EntryKind>::names.size();
    std::array<std::optional<Sighting>, Kinds> m_first;
    std::array<std::optional<Sighting>, Kinds> m_last;
    std::array<std::optional<Sighting>, 64> m_firstMention;
    std::array<std::optional<Sighting>, 64> m_lastMention;
    std::optional<Instant> m_firstLogged;
    std::optional<Instant> m_lastLogged;
    QHash<EntityId, Sighting> m_supports;
};

}  // namespace evenkeel
