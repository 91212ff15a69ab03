// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/taskverbs.h"

#include "models/incident/actionstate.h"
#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/fieldverbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

namespace {

struct TaskVerbs {
    Q_DECLARE_TR_FUNCTIONS(TaskVerbs)
};

Result<const ActionItem *> openTask(const Incident &incident, EntityId id)
{
    const ActionItem *task = incident.actions().find(id);
    if (!task || task->deleted)
        return Error{ErrorCode::NotFound, TaskVerbs::tr("this task is no longer there"), {}, {}};
    if (task->done)
        return Error{ErrorCode::InvalidInput, TaskVerbs::tr("this task is done"), {}, {}};
    if (!isOpen(*task))
        return Error{ErrorCode::InvalidInput, TaskVerbs::tr("this task won't be done"), {}, {}};
    return task;
}

}  // namespace

Result<Changes> askAboutTask(const Incident &incident, EntityId task, const VerbContext &context)
{
    const auto open = openTask(incident, task);
    if (!open)
        return open.error();
    EntryDraft draft;
    draft.kind = EntryKind::CheckIn;
    draft.text = (*open)->owner.isEmpty()
                     ? TaskVerbs::tr("asked who sees to: %1").arg((*open)->text)
                     : TaskVerbs::tr("asked @%1 about: %2", "who, which task").arg((*open)->owner, (*open)->text);
    draft.occurred = {context.at.value_or(context.now), {}, false};
    draft.regarding = task;
    return logEntry(draft, context.now).changes;
}

Result<Changes> extendTask(const Incident &incident, EntityId task, Duration by, const VerbContext &context)
{
    const auto open = openTask(incident, task);
    if (!open)
        return open.error();
    const Instant from = std::max((*open)->due.value_or(context.now), context.now);
    return setField<&ActionItem::due>(incident.actions(), task, std::optional<Instant>(from + by));
}

Result<Changes> reassignTask(const Incident &incident, EntityId task, const QString &person)
{
    const auto open = openTask(incident, task);
    if (!open)
        return open.error();
    if (person.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     TaskVerbs::tr("nobody is named to take the task"),
                     {},
                     TaskVerbs::tr("Say who takes it.")};
    return setField<&ActionItem::owner>(incident.actions(), task, person.trimmed());
}

}  // namespace evenkeel
