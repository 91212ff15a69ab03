// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/curatedtimeline.h"

#include "models/incident/commands/curationverbs.h"
#include "models/incident/mergedlines.h"

#include <algorithm>

namespace evenkeel {

namespace {

ToldLine toldLineOf(const Incident &incident, const TimelineEntry &entry)
{
    ToldLine told;
    told.entry = entry.id;
    told.occurred = entry.occurred;
    const CuratedLine *curated = curatedLineOf(incident, entry.id);
    if (!curated)
        return told;
    // What was removed for good isn't told in other words either.
    if (entry.expunged.isEmpty())
        told.title = curated->title;
    told.isRetimed = curated->occurred && curated->occurred != entry.occurred;
    if (told.isRetimed)
        told.occurred = curated->occurred;
    told.isDroppedSo = curated->dropped;
    told.because = curated->because;
    told.isCurated = told.isRetimed || !curated->title.isEmpty() || curated->dropped || !curated->mergedInto.isNull()
                     || !curated->evidence.isNull() || !curated->source.isEmpty();
    return told;
}

}  // namespace

CuratedTimeline::CuratedTimeline(const Incident &incident)
    : CuratedTimeline(incident, ToldScope::ofEverything(incident))
{
}

CuratedTimeline::CuratedTimeline(const Incident &incident, const ToldScope &scope)
{
    QList<ToldLine> inTime;
    QSet<EntityId> there;
    for (const TimelineEntry *entry : scope.lines) {
        inTime.append(toldLineOf(incident, *entry));
        there.insert(entry->id);
    }
    // Lines of one time stay as the record has them.
    std::ranges::stable_sort(
        inTime, {}, [](const ToldLine &line) { return std::pair(!line.occurred, line.occurred.value_or(Instant())); });

    KnownThenPass pass(incident, scope);
    const LineEvidence evidence(incident, scope);
    MergedLines merged(incident, there);
    QHash<EntityId, QList<qsizetype>> toldIn;
    for (qsizetype place = 0; place < inTime.size(); ++place) {
        ToldLine &line = inTime[place];
        const TimelineEntry &entry = *incident.entries().find(line.entry);
        if (line.occurred)
            line.known = pass.at(entry, *line.occurred);
        line.shownBy = evidence.of(entry);
        if (const EntityId teller = merged.tellerOf(line.entry); teller != line.entry) {
            line.toldIn = teller;
            toldIn[teller].append(place);
        }
    }

    // Who doesn't get the line that tells others doesn't get what was left out with it either.
    MergedLines whole(incident);
    const auto isDroppedWithTeller = [&](EntityId entry) {
        const CuratedLine *teller = curatedLineOf(incident, whole.tellerOf(entry));
        return teller && teller->dropped;
    };
    m_lines.reserve(inTime.size());
    for (ToldLine &line : inTime) {
        if (!line.toldIn.isNull())
            continue;
        const qsizetype at = m_lines.size();
        line.isDropped = line.isDroppedSo || isDroppedWithTeller(line.entry);
        m_lines.append(line);
        bool claims = isClaim(*incident.entries().find(line.entry));
        bool isShown = !line.shownBy.isEmpty();
        for (const qsizetype place : toldIn.value(line.entry)) {
            ToldLine part = inTime[place];
            part.isDropped = part.isDroppedSo || line.isDroppedSo || isDroppedWithTeller(part.entry);
            if (!part.isDropped) {
                claims |= isClaim(*incident.entries().find(part.entry));
                isShown |= !part.shownBy.isEmpty();
                m_lines[at].parts.append(part.entry);
            }
            m_lines.append(part);
        }
        m_lines[at].lacksEvidence = claims && !isShown && !line.isDropped;
    }
    for (qsizetype place = 0; place < m_lines.size(); ++place) {
        m_places.insert(m_lines[place].entry, place);
        m_dropped += m_lines[place].isDropped ? 1 : 0;
        m_unshown += m_lines[place].lacksEvidence ? 1 : 0;
    }
}

const ToldLine *CuratedTimeline::find(EntityId entry) const
{
    const auto place = m_places.constFind(entry);
    return place == m_places.cend() ? nullptr : &m_lines[*place];
}

}  // namespace evenkeel
