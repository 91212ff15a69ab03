// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/logdraft.h"

#include "models/incident/commands/recordverbs.h"
#include "models/incident/incident.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

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

}  // namespace evenkeel
