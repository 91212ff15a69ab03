// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/postmortem/knownthen.h"
#include "models/postmortem/lineevidence.h"

namespace evenkeel {

/// A line of the timeline as the reader of a postmortem is told it.
struct ToldLine {
    EntityId entry;
    EntityId toldIn;                  ///< the line it is merged into; null: it stands for itself
    QString title;                    ///< in place of the entry's words; empty: those
    std::optional<Instant> occurred;  ///< the reader's time; unset: nobody said when
    bool isRetimed = false;
    bool isDropped = false;    ///< left out: by itself, or with the line that it is told in
    bool isDroppedSo = false;  ///< … by itself
    QString because;           ///< why
    bool isCurated = false;    ///< something is said of it; else it is told as recorded
    /// It, or what is told in it, claims something, and nothing shows any of them. Of lines that stand for themselves
    /// and are told.
    bool lacksEvidence = false;
    ShownBy shownBy;
    KnownThen known;        ///< unset for lines without a time
    QList<EntityId> parts;  ///< the lines that are told in it, by the reader's time, without those dropped

    bool operator==(const ToldLine &) const = default;
};

/// The timeline as a postmortem's reader is told it: every line there may be, those left out too, in the reader's
/// order (by the reader's time, those without one last; what is told in another line after that). Takes one pass over
/// the lines, but for sorting them. A value.
class CuratedTimeline
{
public:
    CuratedTimeline() = default;
    CuratedTimeline(const Incident &incident, const ToldScope &scope);
    /// Of everything.
    explicit CuratedTimeline(const Incident &incident);

    [[nodiscard]] const QList<ToldLine> &lines() const { return m_lines; }
    /// nullptr for a line that isn't in the scope.
    [[nodiscard]] const ToldLine *find(EntityId entry) const;

    /// Of all lines: those told, by themselves or in another; those left out; and the claims that nothing shows.
    [[nodiscard]] int keptCount() const { return int(m_lines.size()) - m_dropped; }
    [[nodiscard]] int droppedCount() const { return m_dropped; }
    [[nodiscard]] int unshownCount() const { return m_unshown; }

    bool operator==(const CuratedTimeline &) const = default;

private:
    QList<ToldLine> m_lines;
    QHash<EntityId, qsizetype> m_places;
    int m_dropped = 0;
    int m_unshown = 0;
};

}  // namespace evenkeel
