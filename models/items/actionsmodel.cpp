// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/actionsmodel.h"

#include "models/core/durationtext.h"
#include "models/incident/commands/actionverbs.h"
#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/fieldref.h"
#include "models/incident/sealing.h"
#include "models/items/actionwords.h"
#include "models/playbook/playbookrun.h"
#include "models/postmortem/vagueaction.h"
#include "models/report/actionorder.h"
#include "models/report/followups.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// What is due later is told by its time, what is longer late by its date.
constexpr Duration CountdownWithin = std::chrono::hours(2);
constexpr Duration LateWithin = std::chrono::hours(24);

}  // namespace

ActionsModel::ActionsModel(Document &document, const Clock &clock, const PlaybookRun &playbook, Scope scope,
                           QObject *parent)
    : EntityListModel(document, clock, EntityKind::ActionItem, parent), m_playbook(playbook), m_scope(scope)
{
    connect(&playbook, &PlaybookRun::changed, this, &ActionsModel::lookAtClock);
    loadRows();
}

int ActionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QList<EntityId> ActionsModel::idsInOrder() const
{
    auto actions = m_scope == Scope::All ? incident().actions().all() : incident().actions().select(isFollowUp);
    std::ranges::sort(actions, {}, [this](const ActionItem *action) {
        const auto horizon = m_scope == Scope::All ? ActionHorizon::Unset : horizonOf(*action, incident());
        return std::tuple(m_scope == Scope::All || !isOverdue(action->id), m_scope != Scope::All && !isOpen(*action),
                          horizon == ActionHorizon::Unset ? INT_MAX : int(horizon), !action->due, action->due,
                          action->created, action->id);
    });
    QList<EntityId> ids;
    for (const ActionItem *action : actions)
        ids.append(action->id);
    return ids;
}

QString ActionsModel::columnName(int column) const
{
    switch (Column(column)) {
    case Column::Done:
        return tr("Done");
    case Column::Text:
        return tr("Action");
    case Column::Category:
        return tr("Category");
    case Column::Horizon:
        return tr("Term");
    case Column::Owner:
        return tr("Owner");
    case Column::Due:
        return tr("Due");
    case Column::State:
        return tr("State");
    case Column::Dropped:
        return tr("Won't be done because");
    case Column::Tags:
        return tr("Tags");
    case Column::Tracker:
        return tr("Ticket");
    case Column::Count:
        break;
    }
    return {};
}

int ActionsModel::fieldOf(int column) const
{
    static const int fields[] = {fieldIndexOf<&ActionItem::done>(),
                                 fieldIndexOf<&ActionItem::text>(),
                                 fieldIndexOf<&ActionItem::category>(),
                                 fieldIndexOf<&ActionItem::horizon>(),
                                 fieldIndexOf<&ActionItem::owner>(),
                                 fieldIndexOf<&ActionItem::due>(),
                                 fieldIndexOf<&ActionItem::started>(),
                                 fieldIndexOf<&ActionItem::dropped>(),
                                 FieldRef::AllFields,  // tags are things of their own
                                 fieldIndexOf<&ActionItem::tracker>()};
    static_assert(std::size(fields) == size_t(Column::Count));
    return fields[column];
}

QString ActionsModel::text(EntityId row, int column) const
{
    const ActionItem *action = incident().actions().find(row);
    if (!action)
        return {};
    switch (Column(column)) {
    case Column::Done:
        return timeText(action->done);
    case Column::Text:
        return action->text;
    case Column::Category:
        return actionCategoryName(action->category);
    case Column::Horizon:
        return action->horizon == ActionHorizon::Unset ? QString() : actionHorizonName(action->horizon);
    case Column::Owner:
        return action->owner;
    case Column::Due: {
        if (!action->due)
            return {};
        const QString left = clockText(row);
        return left.isEmpty() ? dueText(*action->due, time())
                              : tr("%1 · %2", "time left, time of day").arg(left, time().clock(*action->due));
    }
    case Column::State:
        return actionStateName(stateOf(*action));
    case Column::Dropped:
        return action->dropped;
    case Column::Tags:
        return tagsOf(row).join(u", "_s);
    case Column::Tracker:
        return action->tracker;
    case Column::Count:
        break;
    }
    return {};
}

QVariant ActionsModel::editValue(EntityId row, int column) const
{
    const ActionItem *action = incident().actions().find(row);
    if (!action)
        return {};
    switch (Column(column)) {
    case Column::Category:
        return int(action->category);
    case Column::Horizon:
        return int(action->horizon);
    case Column::Due:
        return timeText(action->due);
    case Column::State:
        return int(stateOf(*action));
    case Column::Done:
    case Column::Text:
    case Column::Owner:
    case Column::Dropped:
    case Column::Tags:
    case Column::Tracker:
    case Column::Count:
        break;
    }
    return text(row, column);
}

QVariant ActionsModel::sortKey(EntityId row, int column) const
{
    const ActionItem *action = incident().actions().find(row);
    if (!action)
        return {};
    switch (Column(column)) {
    case Column::Done:
        return timeKey(action->done);
    case Column::Category:
        return int(action->category);
    case Column::Horizon:
        return action->horizon == ActionHorizon::Unset ? QVariant() : QVariant(int(action->horizon));
    case Column::Due:
        return timeKey(action->due);
    case Column::State:
        return int(stateOf(*action));
    case Column::Text:
    case Column::Owner:
    case Column::Dropped:
    case Column::Tags:
    case Column::Tracker:
    case Column::Count:
        break;
    }
    return EntityListModel::sortKey(row, column);
}

Choices ActionsModel::choices(EntityId /*row*/, int column) const
{
    if (Column(column) == Column::Category)
        return choicesOf<ActionCategory>(actionCategoryName);
    if (Column(column) == Column::Horizon)
        return choicesOf<ActionHorizon>(actionHorizonName);
    if (Column(column) == Column::State)
        return choicesOf<ActionState>(actionStateName);
    return {};
}

std::optional<bool> ActionsModel::isChecked(EntityId row, int column) const
{
    const ActionItem *action = incident().actions().find(row);
    if (!action || Column(column) != Column::Done)
        return std::nullopt;
    return action->done.has_value();
}

bool ActionsModel::isOverdue(EntityId row) const
{
    const PlaybookClock *clock = m_playbook.clockOf(row);
    return clock && clock->stateAt(now()) == ClockState::Due;
}

QStringList ActionsModel::overdue() const
{
    QStringList texts;
    for (const EntityId row : rows()) {
        const ActionItem *action = incident().actions().find(row);
        if (!action || !isOverdue(row))
            continue;
        const QString due = action->due ? dueText(*action->due, time()) : QString();
        texts.append(action->owner.isEmpty()
                         ? tr("%1 (nobody, due %2)").arg(action->text.simplified(), due)
                         : tr("%1 (%2, due %3)").arg(action->text.simplified(), action->owner, due));
    }
    return texts;
}

QStringList ActionsModel::tagsOf(EntityId row) const
{
    QStringList tags;
    for (const ListMember *tag : incident().list(ListName::Tag, row))
        tags.append(tag->text);
    return tags;
}

// A tag shows with its action.
std::optional<EntityId> ActionsModel::rowOf(const EntityRef &touched) const
{
    if (touched.kind != EntityKind::ListMember)
        return EntityListModel::rowOf(touched);
    const ListMember *member = incident().members().find(touched.id);
    return member && member->list == ListName::Tag && rows().contains(member->of) ? std::optional(member->of)
                                                                                  : std::nullopt;
}

bool ActionsModel::changesAll(const EntityRef &touched) const
{
    const ListMember *member = touched.kind == EntityKind::ListMember ? incident().members().find(touched.id) : nullptr;
    return member && member->list == ListName::KeptWording;
}

QString ActionsModel::question(EntityId row, int column) const
{
    const ActionItem *action = Column(column) == Column::Text ? incident().actions().find(row) : nullptr;
    const auto found = action ? questionOf(incident(), *action, shippedActionRules()) : std::nullopt;
    return found ? tr("%1 %2", "why it is vague, what is asked").arg(found->reason, found->rewrite) : QString();
}

void ActionsModel::leaveWording(const QModelIndex &index)
{
    const ActionItem *action = incident().actions().find(index.data(IdRole).value<EntityId>());
    if (action)
        perform(tr("leave action as worded"), keepActionWording(incident(), *action, shippedActionRules(), now()));
}

QStringList ActionsModel::suggestions(EntityId row, int column) const
{
    if (Column(column) != Column::Tags)
        return EntityListModel::suggestions(row, column);
    QStringList known{tr("tech debt")};
    incident().members().forEach([&](const ListMember &member) {
        if (member.list == ListName::Tag && !known.contains(member.text, Qt::CaseInsensitive))
            known.append(member.text);
    });
    return known;
}

QString ActionsModel::clockText(EntityId row) const
{
    const PlaybookClock *clock = m_playbook.clockOf(row);
    if (!clock)
        return {};
    const Duration left = clock->dueNow() - now();
    if (left >= CountdownWithin || left <= -LateWithin)
        return {};
    if (left > Duration::zero())
        return tr("%1 left").arg(formatDuration(left));
    return left > -std::chrono::seconds(1) ? tr("due now") : tr("%1 late").arg(formatDuration(-left));
}

int ActionsModel::dueColumn() const
{
    return int(Column::Due);
}

bool ActionsModel::isEditable(EntityId row, int column) const
{
    const bool isOfThePostmortem =
        Column(column) == Column::Text || Column(column) == Column::Category || Column(column) == Column::Horizon;
    if (!isOfThePostmortem || !currentSeal(incident()))
        return true;
    const ActionItem *action = incident().actions().find(row);
    return !action || !isSealedWith(*action);
}

Result<EntityListModel::Edit> ActionsModel::edit(EntityId row, int column, const QVariant &value) const
{
    const auto &table = incident().actions();
    const ActionItem *action = table.find(row);
    if (!action || action->deleted)
        return gone();
    const QString written = value.toString().trimmed();
    switch (Column(column)) {
    case Column::Done: {
        const bool done = value.toInt() == Qt::Checked;
        const QString name = done ? tr("Action done") : tr("Action open again");
        if (done == action->done.has_value())
            return Edit{name, {}};
        const auto changes = completeAction(incident(), row, done ? std::optional(now()) : std::nullopt);
        if (!changes)
            return changes.error();
        return Edit{name, *changes};
    }
    case Column::Text:
        if (written.isEmpty())
            return Error{ErrorCode::InvalidInput, tr("an action needs a text"), {}, {}};
        return Edit{tr("Action: text"), setField<&ActionItem::text>(table, row, written)};
    case Column::Category: {
        const auto category = chosen<ActionCategory>(value);
        if (!category)
            return notAChoice();
        return Edit{tr("Action: category"), setField<&ActionItem::category>(table, row, *category)};
    }
    case Column::Horizon: {
        const auto horizon = chosen<ActionHorizon>(value);
        if (!horizon)
            return notAChoice();
        return Edit{tr("Action: term"), setField<&ActionItem::horizon>(table, row, *horizon)};
    }
    case Column::Owner:
        return Edit{tr("Action: owner"), setField<&ActionItem::owner>(table, row, written)};
    case Column::Due: {
        const auto due = readCell(value, action->due, Tense::Future);
        if (!due)
            return due.error();
        return Edit{tr("Action: due"), setField<&ActionItem::due>(table, row, *due)};
    }
    case Column::State: {
        const auto state = chosen<ActionState>(value);
        if (!state)
            return notAChoice();
        const auto changes = setActionState(incident(), row, *state, now());
        if (!changes)
            return changes.error();
        return Edit{tr("Action: state"), *changes};
    }
    case Column::Dropped: {
        const auto changes = dropAction(incident(), row, written);
        if (!changes)
            return changes.error();
        return Edit{tr("Action: won't be done"), *changes};
    }
    case Column::Tags:
        return Edit{tr("Action: tags"), setTags(incident(), row, written.split(u',', Qt::SkipEmptyParts), now())};
    case Column::Tracker:
        return Edit{tr("Action: ticket"), setField<&ActionItem::tracker>(table, row, written)};
    case Column::Count:
        break;
    }
    return Edit{};
}

}  // namespace evenkeel
