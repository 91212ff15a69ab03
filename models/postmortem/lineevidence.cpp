// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/lineevidence.h"

#include "models/incident/commands/curationverbs.h"

namespace evenkeel {

bool isClaim(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Symptom:
    case EntryKind::Hypothesis:
    case EntryKind::Decision:
    case EntryKind::Mitigation:
    case EntryKind::Evidence:
        return true;
    case EntryKind::Note:
    case EntryKind::Alert:
    case EntryKind::Paged:
    case EntryKind::Action:
    case EntryKind::Communication:
    case EntryKind::Status:
    case EntryKind::Severity:
    case EntryKind::Handoff:
    case EntryKind::CheckIn:
        break;
    }
    return false;
}

bool isClaim(const TimelineEntry &line)
{
    return isClaim(line.kind) && (line.kind != EntryKind::Decision || line.subject.isEmpty());
}

LineEvidence::LineEvidence(const Incident &incident, const ToldScope &scope) : m_incident(incident), m_scope(scope)
{
    m_there.reserve(qsizetype(scope.lines.size()));
    for (const TimelineEntry *line : scope.lines) {
        m_there.insert(line->id);
        if (!line->attachment.isNull() && !line->regarding.isNull())
            addFile(m_filesRegarding[line->regarding], line->attachment);
    }
}

// Few: a thousand files that regard one line would be a thousand in each line that regards the same.
void LineEvidence::addFile(QList<EntityId> &files, EntityId file) const
{
    const Evidence *evidence = m_incident.evidence().find(file);
    const bool isShown = evidence && !evidence->deleted && m_scope.showsFile(*evidence);
    if (isShown && files.size() < ShownBy::MostNamed && !files.contains(file))
        files.append(file);
}

bool LineEvidence::shows(const TimelineEntry &other) const
{
    if (other.deleted || !m_there.contains(other.id) || !other.expunged.isEmpty())
        return false;
    return !other.link.isEmpty() || other.kind == EntryKind::Alert || other.kind == EntryKind::Evidence;
}

ShownBy LineEvidence::of(const TimelineEntry &line) const
{
    ShownBy shown;
    if (const CuratedLine *curated = curatedLineOf(m_incident, line.id)) {
        addFile(shown.files, curated->evidence);
        const TimelineEntry *other = m_incident.entries().find(curated->evidence);
        if (other && !other->deleted && m_there.contains(other->id) && other->id != line.id)
            shown.line = other->id;
        shown.source = curated->source;
    }
    addFile(shown.files, line.attachment);
    for (const EntityId thing : {line.id, line.regarding})
        for (const EntityId file : m_filesRegarding.value(thing))
            addFile(shown.files, file);
    shown.byLink = !line.link.isEmpty();
    if (const TimelineEntry *answered = m_incident.entries().find(line.regarding)) {
        if (m_there.contains(answered->id))
            addFile(shown.files, answered->attachment);
        shown.byLink |= shows(*answered);
    }
    const Hypothesis *hypothesis = m_incident.hypotheses().find(line.regarding);
    shown.byReason = hypothesis && hypothesis->state != HypothesisState::Open
                     && !hypothesis->because.trimmed().isEmpty() && m_scope.showsHypothesis(*hypothesis);
    return shown;
}

}  // namespace evenkeel
