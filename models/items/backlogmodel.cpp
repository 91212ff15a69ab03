// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/backlogmodel.h"

#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/lessonverbs.h"
#include "models/incident/fieldref.h"
#include "models/incident/sealing.h"

namespace evenkeel {

namespace {

QString kindOf(ListName list)
{
    return list == ListName::Automation ? BacklogModel::tr("Automation") : BacklogModel::tr("Runbook");
}

}  // namespace

BacklogModel::BacklogModel(Document &document, const Clock &clock, QObject *parent)
    : EntityListModel(document, clock, EntityKind::ListMember, parent)
{
    loadRows();
}

int BacklogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

bool BacklogModel::add(ListName list, const QString &text)
{
    return perform(list == ListName::Automation ? tr("add to what is automated") : tr("add a runbook change"),
                   drawFromLesson(incident(), list, {}, text, now()));
}

bool BacklogModel::remove(EntityId row)
{
    return perform(tr("remove from the backlog"), removeEntity(incident().members(), row));
}

QList<EntityId> BacklogModel::idsInOrder() const
{
    QList<EntityId> ids;
    for (const ListName list : {ListName::RunbookChange, ListName::Automation})
        for (const ListMember *member : drawnFromLessons(incident(), list))
            ids.append(member->id);
    return ids;
}

// A row shows its lesson's words and its action's owner as well.
bool BacklogModel::changesAll(const EntityRef &touched) const
{
    return touched.kind == EntityKind::ListMember || touched.kind == EntityKind::ActionItem;
}

QString BacklogModel::columnName(int column) const
{
    switch (Column(column)) {
    case Column::Kind:
        return tr("For");
    case Column::Text:
        return tr("What is to change");
    case Column::Where:
        return tr("Where");
    case Column::Lesson:
        return tr("Because");
    case Column::Owner:
        return tr("Owner");
    case Column::Count:
        break;
    }
    return {};
}

int BacklogModel::fieldOf(int column) const
{
    static const int fields[] = {fieldIndexOf<&ListMember::list>(), fieldIndexOf<&ListMember::text>(),
                                 fieldIndexOf<&ListMember::link>(), fieldIndexOf<&ListMember::of>(),
                                 FieldRef::AllFields};  // the owner is the action's
    static_assert(std::size(fields) == size_t(Column::Count));
    return fields[column];
}

QString BacklogModel::text(EntityId row, int column) const
{
    const ListMember *member = incident().members().find(row);
    if (!member)
        return {};
    switch (Column(column)) {
    case Column::Kind:
        return kindOf(member->list);
    case Column::Text:
        return member->text;
    case Column::Where:
        return member->link;
    case Column::Lesson:
        return lessonOf(incident(), *member);
    case Column::Owner: {
        const ActionItem *action = actionFor(incident(), row);
        return action ? action->owner : QString();
    }
    case Column::Count:
        break;
    }
    return {};
}

QVariant BacklogModel::editValue(EntityId row, int column) const
{
    const ListMember *member = incident().members().find(row);
    if (member && Column(column) == Column::Kind)
        return int(member->list);
    return text(row, column);
}

Choices BacklogModel::choices(EntityId /*row*/, int column) const
{
    if (Column(column) != Column::Kind)
        return {};
    return {{int(ListName::RunbookChange), kindOf(ListName::RunbookChange)},
            {int(ListName::Automation), kindOf(ListName::Automation)}};
}

bool BacklogModel::isEditable(EntityId /*row*/, int column) const
{
    return Column(column) != Column::Lesson && !currentSeal(incident());
}

Result<EntityListModel::Edit> BacklogModel::edit(EntityId row, int column, const QVariant &value) const
{
    const auto &table = incident().members();
    const ListMember *member = table.find(row);
    if (!member || member->deleted)
        return gone();
    const QString written = value.toString().simplified();
    switch (Column(column)) {
    case Column::Kind: {
        const auto list = chosen<ListName>(value);
        if (list != ListName::RunbookChange && list != ListName::Automation)
            return notAChoice();
        return Edit{tr("Backlog: runbook or automation"), setField<&ListMember::list>(table, row, *list)};
    }
    case Column::Text:
        if (written.isEmpty())
            return Edit{tr("remove from the backlog"), removeEntity(table, row)};
        return Edit{tr("Backlog: words"), setField<&ListMember::text>(table, row, written)};
    case Column::Where:
        return Edit{tr("Backlog: where it is"), setField<&ListMember::link>(table, row, written)};
    case Column::Owner: {
        if (written.isEmpty() && !actionFor(incident(), row))
            return Edit{};
        const auto changes = actOn(incident(), row, written, now());
        if (!changes)
            return changes.error();
        return Edit{tr("make an action of the backlog"), *changes};
    }
    case Column::Lesson:
    case Column::Count:
        break;
    }
    return Edit{};
}

}  // namespace evenkeel
