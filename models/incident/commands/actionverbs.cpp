// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/actionverbs.h"

#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/listverbs.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct ActionVerbs {
    Q_DECLARE_TR_FUNCTIONS(ActionVerbs)
};

Result<const ActionItem *> knownAction(const Incident &incident, EntityId id)
{
    const ActionItem *action = incident.actions().find(id);
    if (!action || action->deleted)
        return Error{ErrorCode::NotFound, ActionVerbs::tr("this action is no longer there"), {}, {}};
    return action;
}

Changes madeOf(const ChangeOf<ActionItem> &fields)
{
    return fields.isEmpty() ? Changes() : Changes{fields};
}

}  // namespace

Result<Changes> setActionState(const Incident &incident, EntityId id, ActionState state, Instant at)
{
    const auto known = knownAction(incident, id);
    if (!known)
        return known.error();
    const ActionItem &action = **known;
    if (stateOf(action) == state)
        return Changes();
    if (state == ActionState::Dropped)
        return Error{ErrorCode::InvalidInput,
                     ActionVerbs::tr("an action is dropped for a reason"),
                     {},
                     ActionVerbs::tr("Say why it won't be done, in the column beside it.")};
    ChangeOf<ActionItem> fields(id);
    if (state == ActionState::Done)
        fields.set<&ActionItem::done>(at);
    else if (action.done)
        fields.set<&ActionItem::done>(std::nullopt);
    if (!action.dropped.isEmpty())
        fields.set<&ActionItem::dropped>(QString());
    if (state == ActionState::Started && !action.started)
        fields.set<&ActionItem::started>(at);
    if (state == ActionState::Open && action.started)
        fields.set<&ActionItem::started>(std::nullopt);
    return madeOf(fields);
}

Result<Changes> dropAction(const Incident &incident, EntityId id, const QString &because)
{
    const auto known = knownAction(incident, id);
    if (!known)
        return known.error();
    const QString reason = because.trimmed();
    ChangeOf<ActionItem> fields(id);
    if ((*known)->dropped != reason)
        fields.set<&ActionItem::dropped>(reason);
    if (!reason.isEmpty() && (*known)->done)
        fields.set<&ActionItem::done>(std::nullopt);
    return madeOf(fields);
}

Changes setTags(const Incident &incident, EntityId action, const QStringList &tags, Instant now)
{
    QStringList wanted;
    for (const QString &tag : tags)
        if (const QString text = tag.trimmed(); !text.isEmpty() && !wanted.contains(text, Qt::CaseInsensitive))
            wanted.append(text);
    return replaceList(incident, ListName::Tag, wanted, now, action);
}

}  // namespace evenkeel
