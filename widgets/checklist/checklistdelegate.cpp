// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistdelegate.h"

#include "models/items/checklistmodel.h"
#include "widgets/theme/theme.h"

namespace evenkeel {

void ChecklistDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    WrapDelegate::initStyleOption(option, index);
    if (!index.data(ChecklistModel::DoneRole).toBool())
        return;
    option->font.setStrikeOut(true);
    option->palette.setColor(QPalette::Text, theme::subdued(option->palette));
}

}  // namespace evenkeel
