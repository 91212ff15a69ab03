// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/previewdelegate.h"

#include "models/items/previewmodel.h"
#include "widgets/theme/theme.h"

namespace evenkeel {

void PreviewDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto change = PreviewDifference::Change(index.data(PreviewModel::ChangeRole).toInt());
    if (change == PreviewDifference::Change::Same)
        option->palette.setColor(QPalette::Text, theme::subdued(option->palette));
    else
        option->font.setBold(true);
}

}  // namespace evenkeel
