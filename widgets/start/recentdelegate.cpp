// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/recentdelegate.h"

#include "models/items/recentincidentsmodel.h"
#include "widgets/common/severitybadge.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace evenkeel {

namespace {

using RecentColumn = RecentIncidentsModel::Column;

int marginOf(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

bool isBadge(const QModelIndex &index)
{
    return RecentColumn(index.column()) == RecentColumn::Severity
           && index.data(RecentIncidentsModel::RankRole).toInt() > 0;
}

}  // namespace

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isBadge(index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const int margin = marginOf(option);
    // Of a file that is gone the badge has no colour either.
    const int rank =
        index.data(RecentIncidentsModel::MissingRole).toBool() ? 0 : index.data(RecentIncidentsModel::RankRole).toInt();
    SeverityBadge::paint(painter, option.rect.adjusted(margin, 0, -margin, 0), option.font,
                         index.data(RecentIncidentsModel::LevelRole).toString(), rank);
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int margin = marginOf(option);
    QSize size = QStyledItemDelegate::sizeHint(option, index) + QSize(2 * margin, 0);
    size.setHeight(option.fontMetrics.height() + 3 * margin);
    if (isBadge(index))
        size =
            size.expandedTo(SeverityBadge::sizeOf(option.font, index.data(RecentIncidentsModel::LevelRole).toString())
                            + QSize(2 * margin, margin));
    return size;
}

void RecentDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(RecentIncidentsModel::MissingRole).toBool())
        option->palette.setColor(QPalette::Text, theme::subdued(option->palette));
    // The whole line is chosen, so a frame around one cell says nothing.
    option->state &= ~QStyle::State_HasFocus;
}

}  // namespace evenkeel
