// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/postmortem/toldscope.h"

#include <QHash>
#include <QSet>

namespace evenkeel {

/// Whether a line of this kind says something of the world that may be doubted, and that a reader would want to see
/// shown: what was noticed (symptom), thought (hypothesis), decided (and so on what grounds), what ended the impact
/// (mitigation), and a line that calls itself evidence. The others tell of what responders did, of which the record
/// itself is the evidence, or are what a machine said (alert); a note may be anything, and marking them all would mark
/// nothing.
[[nodiscard]] bool isClaim(EntryKind kind);
/// The same of a line: a decision that the program wrote down (a step skipped, a guardrail passed) claims nothing.
[[nodiscard]] bool isClaim(const TimelineEntry &line);

/// What shows a line: an Evidence, or another line, by id; words or an address; or merely that something does.
struct ShownBy {
    QList<EntityId> files;  ///< at most MostNamed
    EntityId line;          ///< that its curation points to
    QString source;         ///< of its curation
    bool byLink = false;    ///< the line's own, which stands beside it anyway
    bool byReason = false;  ///< the hypothesis that it tells of was decided because of something

    static constexpr qsizetype MostNamed = 4;
    [[nodiscard]] bool isEmpty() const { return *this == ShownBy(); }
    bool operator==(const ShownBy &) const = default;
};

/// What shows the lines of a scope. Counts as evidence: a file attached to the line, or to a line that regards it or
/// the same thing; a link; that it answers a line which has a file or a link, is an alert or is evidence; the reason
/// for which its hypothesis was supported or ruled out; and what its curation points to, a file, a line or a source. A
/// file or line that isn't in the scope, or is gone, shows nothing.
class LineEvidence
{
public:
    LineEvidence(const Incident &incident, const ToldScope &scope);

    [[nodiscard]] ShownBy of(const TimelineEntry &line) const;

private:
    void addFile(QList<EntityId> &files, EntityId file) const;
    [[nodiscard]] bool shows(const TimelineEntry &other) const;

    const Incident &m_incident;
    const ToldScope &m_scope;
    QSet<EntityId> m_there;
    QHash<EntityId, QList<EntityId>> m_filesRegarding;
};

}  // namespace evenkeel
