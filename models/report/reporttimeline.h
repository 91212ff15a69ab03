// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/postmortem/curatedtimeline.h"
#include "models/report/reportscope.h"

#include <deque>

namespace evenkeel {

/// A line of a report's timeline, in the words and at the time that the reader is told.
struct ReportLine {
    const TimelineEntry *entry = nullptr;
    const ToldLine *told = nullptr;          ///< nullptr where the report tells the record
    const TimelineEntry *shownBy = nullptr;  ///< another line, which is told too
    std::vector<ReportLine> parts;           ///< what is told in it
    /// What the program wrote down of the same minute, and this line tells: a status, a role.
    std::vector<const TimelineEntry *> marks;
    bool lacksEvidence = false;  ///< and others of this timeline have some
};

/// The timeline that a report tells: a postmortem's is curated, every other's is the record. Of both, what the audience
/// may see. The scope must outlive it.
class ReportTimeline
{
public:
    explicit ReportTimeline(const ReportScope &scope);
    Q_DISABLE_COPY_MOVE(ReportTimeline)

    /// In the reader's order, without what is left out or told in another line.
    [[nodiscard]] const std::vector<ReportLine> &lines() const { return m_lines; }
    /// A line as the reader is told it, by itself or in another; nullptr where it isn't told.
    [[nodiscard]] const TimelineEntry *find(EntityId entry) const;
    /// Of the lines that the audience may see, how many were left out by whoever curated them.
    [[nodiscard]] int droppedCount() const { return m_curated.droppedCount(); }

    /// Whether it claims things, and nothing shows any of them: one sentence then says so for all.
    [[nodiscard]] bool lacksAllEvidence() const { return m_lacksAllEvidence; }

private:
    void markEvidence();
    void markDerived();
    [[nodiscard]] const TimelineEntry *reworded(const ToldLine &told);

    CuratedTimeline m_curated;
    std::deque<TimelineEntry> m_reworded;  ///< whose addresses stay
    QHash<EntityId, const TimelineEntry *> m_words;
    std::vector<ReportLine> m_lines;
    const ReportScope &m_scope;
    bool m_lacksAllEvidence = false;
};

}  // namespace evenkeel
