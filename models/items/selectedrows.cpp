// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/selectedrows.h"

#include "models/items/checklistmodel.h"
#include "models/items/curationmodel.h"
#include "models/items/entitylistmodel.h"
#include "models/items/nowmodel.h"
#include "models/items/timelinemodel.h"
#include "models/report/entrywords.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString shownIn(const QModelIndex &row, TimelineModel::Column column)
{
    return row.siblingAtColumn(int(column)).data().toString();
}

SelectedRow timelineRow(const TimelineModel &model, const QModelIndex &row)
{
    const TimelineEntry &entry = *model.entryAt(row);
    // The table shows one line of a text that may have several.
    const bool asWritten =
        entry.expunged.isEmpty() && !entry.text.isEmpty() && entry.before.isEmpty() && entry.after.isEmpty();
    SelectedRow line;
    line.subject = {EntityKind::Entry, entry.id};
    line.lead = shownIn(row, TimelineModel::Column::Time);
    line.text = asWritten ? entry.text : shownIn(row, TimelineModel::Column::Text);
    if (!saysItsKind(entry))
        line.text.prepend(shownIn(row, TimelineModel::Column::Kind) + u": "_s);
    if (!entry.owner.isEmpty())
        line.text.append(u" \u00b7 "_s + entry.owner);
    if (entry.occurred)
        line.heading = row.data(TimelineModel::DayRole).toString() + u", "_s + model.zoneName();
    return line;
}

SelectedRows timelineRows(const TimelineModel &model, const QModelIndexList &rows)
{
    SelectedRows selected;
    for (const QModelIndex &row : rows)
        selected.rows.append(timelineRow(model, row));
    // A line alone says its day itself.
    if (selected.rows.size() == 1 && !selected.rows.first().heading.isEmpty()) {
        SelectedRow &line = selected.rows.first();
        line.lead = rows.first().data(TimelineModel::DayRole).toString() + u' ' + line.lead + u' '
                    + model.zoneName().section(u", "_s, -1);
        line.heading.clear();
    }
    return selected;
}

QString cellText(const QModelIndex &cell)
{
    const QString text = cell.data().toString();
    const bool checked = cell.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return text.isEmpty() && checked ? u"\u2713"_s : text;
}

SelectedRows tableRows(const QAbstractItemModel &model, EntityKind kind, int idRole, const QModelIndexList &rows)
{
    SelectedRows selected;
    for (int column = 0; column < model.columnCount(); ++column)
        selected.columns.append(model.headerData(column, Qt::Horizontal).toString());
    for (const QModelIndex &row : rows) {
        SelectedRow line;
        line.subject = {kind, row.data(idRole).value<EntityId>()};
        for (int column = 0; column < model.columnCount(); ++column)
            line.cells.append(cellText(row.siblingAtColumn(column)));
        selected.rows.append(line);
    }
    return selected;
}

SelectedRow listRow(const QModelIndex &row)
{
    SelectedRow line;
    line.text = row.data().toString();
    if (const auto *now = qobject_cast<const NowModel *>(row.model()))
        line.subject = now->subjectOf(row);
    if (const auto *checklist = qobject_cast<const ChecklistModel *>(row.model())) {
        line.subject = checklist->subjectOf(row);
        if (row.data(Qt::CheckStateRole).isValid())
            line.checked = row.data(ChecklistModel::DoneRole).toBool();
    }
    return line;
}

}  // namespace

SelectedRows selectedRows(const QModelIndexList &cells)
{
    QModelIndexList rows;
    for (const QModelIndex &cell : cells)
        if (const QModelIndex first = cell.siblingAtColumn(0); first.isValid())
            rows.append(first);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.isEmpty())
        return {};
    const QAbstractItemModel *model = rows.first().model();
    if (const auto *timeline = qobject_cast<const TimelineModel *>(model))
        return timelineRows(*timeline, rows);
    if (const auto *table = qobject_cast<const EntityListModel *>(model))
        return tableRows(*table, table->kind(), EntityListModel::IdRole, rows);
    if (qobject_cast<const CurationModel *>(model))
        return tableRows(*model, EntityKind::Entry, CurationModel::IdRole, rows);
    SelectedRows selected;
    for (const QModelIndex &row : std::as_const(rows))
        selected.rows.append(listRow(row));
    return selected;
}

}  // namespace evenkeel
