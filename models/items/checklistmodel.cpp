// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklistmodel.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/fieldref.h"
#include "models/items/fieldrole.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

bool isStep(const ActionItem &action)
{
    switch (action.category) {
    case ActionCategory::Task:
    case ActionCategory::Verification:
    case ActionCategory::Mitigating:
        return true;
    case ActionCategory::Preventive:
    case ActionCategory::Detective:
    case ActionCategory::Process:
        break;
    }
    return false;
}

}  // namespace

ChecklistModel::ChecklistModel(Document &document, const Clock &clock, QObject *parent)
    : FollowedRows(parent), m_document(document), m_clock(clock)
{
    connect(&document, &Document::changed, this, [this](const ChangeSet &changes) {
        if (changes.reset || std::ranges::any_of(changes.touched, [](const EntityRef &ref) {
                return ref.kind == EntityKind::ActionItem;
            }))
            readIncident();
    });
    readIncident();
}

void ChecklistModel::readIncident()
{
    auto steps = m_document.incident().actions().select(isStep);
    const auto firstDone =
        std::stable_partition(steps.begin(), steps.end(), [](const ActionItem *step) { return !step->done; });
    std::ranges::stable_sort(firstDone, steps.end(), std::greater(),
                             [](const ActionItem *step) { return *step->done; });
    QList<ChecklistItem> items;
    for (const ActionItem *step : steps)
        items.append({step->id, step->text, step->category, step->owner, step->done});
    follow(items);
}

QString ChecklistModel::nameOf(ActionCategory category)
{
    switch (category) {
    case ActionCategory::Task:
        return tr("Task");
    case ActionCategory::Verification:
        return tr("Verification");
    case ActionCategory::Mitigating:
        return tr("Mitigation");
    case ActionCategory::Preventive:
        return tr("Prevention");
    case ActionCategory::Detective:
        return tr("Detection");
    case ActionCategory::Process:
        return tr("Process");
    }
    return {};
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChecklistItem &item = rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole: {
        // A task is what people expect; only what is something else says so.
        const QString text =
            item.category == ActionCategory::Task ? item.text : tr("%1: %2").arg(nameOf(item.category), item.text);
        return item.owner.isEmpty() ? text : tr("%1 (%2)", "a step and who does it").arg(text, item.owner);
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(data(index, Qt::DisplayRole).toString(), item.done ? tr("done") : tr("open"));
    case Qt::CheckStateRole:
        return item.done ? Qt::Checked : Qt::Unchecked;
    case DoneRole:
        return item.done.has_value();
    case SubjectRole:
        return QVariant::fromValue(EntityRef{EntityKind::ActionItem, item.id});
    case FieldRole:
        return QVariant::fromValue(FieldRef{{EntityKind::ActionItem, item.id}});
    default:
        return {};
    }
}

bool ChecklistModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool done = value.value<Qt::CheckState>() == Qt::Checked;
    const ChecklistItem item = rows()[index.row()];
    const auto changes =
        completeAction(m_document.incident(), item.id, done ? std::optional(m_clock.now()) : std::nullopt);
    const auto performed =
        changes ? m_document.perform(tr("step “%1”").arg(item.text.left(40)), *changes) : Result<void>(changes.error());
    if (!performed)
        emit failed(performed.error());
    return bool(performed);
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags own = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return m_document.isReadOnly() ? own : own | Qt::ItemIsUserCheckable;
}

EntityRef ChecklistModel::subjectOf(const QModelIndex &index) const
{
    return index.data(SubjectRole).value<EntityRef>();
}

QModelIndex ChecklistModel::indexOf(EntityId id) const
{
    const auto at = std::ranges::find(rows(), id, &ChecklistItem::id);
    return at == rows().end() ? QModelIndex() : index(int(at - rows().begin()));
}

}  // namespace evenkeel
