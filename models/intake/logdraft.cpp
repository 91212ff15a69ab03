// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/logdraft.h"

#include "models/incident/commands/curationverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/incident.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct LogDraftText {
    Q_DECLARE_TR_FUNCTIONS(LogDraft)
};

// So far around a line a time of day is looked for.
constexpr Duration AroundTheLine = std::chrono::hours(12);

}  // namespace

LogLineContext logLineContext(const Incident &incident, Instant now)
{
    LogLineContext context;
    context.now = now;
    context.zone = incident.zone();
    incident.roles().forEach([&](const RoleAssignment &assignment) { context.people.append(assignment.person); });
    incident.actions().forEach([&](const ActionItem &item) { context.people.append(item.owner); });
    context.people.removeAll({});
    context.people.removeDuplicates();
    for (const ListMember *system : incident.list(ListName::System))
        context.systems.append(system->text);
    return context;
}

EntryKind entryKindOf(LogKind kind)
{
    switch (kind) {
    case LogKind::Note:
        return EntryKind::Note;
    case LogKind::Decision:
        return EntryKind::Decision;
    case LogKind::Hypothesis:
        return EntryKind::Hypothesis;
    case LogKind::Action:
        return EntryKind::Action;
    case LogKind::Symptom:
        return EntryKind::Symptom;
    case LogKind::Mitigation:
        return EntryKind::Mitigation;
    case LogKind::Paged:
        return EntryKind::Paged;
    }
    return EntryKind::Note;
}

EntryDraft draftOf(const LogLine &line, Instant now)
{
    EntryDraft draft;
    draft.kind = entryKindOf(line.kind);
    draft.text = line.text;
    draft.owner = line.owner;
    draft.due = line.due;
    draft.pinned = line.pinned;
    draft.tags = line.systems;
    draft.occurred = line.occurred.value_or(Occurrence{now, {}, false});
    return draft;
}

Changes followUpFrom(const QString &typed, const Incident &incident, Instant now)
{
    LogLineContext context = logLineContext(incident, now);
    LogLine line = parseLogLine(typed.startsWith(u'!') ? typed : u"!a "_s + typed, context);
    if (line.text.isEmpty())
        return {};
    return {addAction(line.text, ActionCategory::Preventive, ActionHorizon::Month, line.owner, line.due, now)};
}

Changes meetingNoteFrom(const QString &typed, EntityId about, const Incident &incident, Instant now)
{
    LogLineContext context = logLineContext(incident, now);
    const TimelineEntry *shown = incident.entries().find(about);
    if (shown && shown->occurred)
        context.now = std::min(now, *shown->occurred + AroundTheLine);
    const LogLine line = parseLogLine(typed, context);
    if (line.text.isEmpty())
        return {};
    if (line.kind == LogKind::Action)
        return followUpFrom(typed, incident, now);
    EntryDraft draft = draftOf(line, now);
    const bool isOfTheMeeting = !line.occurred;
    if (isOfTheMeeting)
        draft.regarding = about;
    const LoggedEntry entry = logEntry(draft, now);
    // The record has it; the reader of the timeline isn't told of the meeting, unless somebody says so.
    return isOfTheMeeting ? entry.changes
                                + dropLines(incident.with(entry.changes, now), {entry.entry},
                                            LogDraftText::tr("said in the meeting"))
                          : entry.changes;
}

}  // namespace evenkeel
