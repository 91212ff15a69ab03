// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/outlinedelegate.h"

#include "models/items/playbookoutlinemodel.h"
#include "widgets/theme/sign.h"
#include "widgets/theme/theme.h"

namespace evenkeel {

void OutlineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(PlaybookOutlineModel::ProblemRole).toString().isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = theme::iconOf(theme::Sign::Exclamation);
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    option->palette.setColor(QPalette::Text, theme::alarm(option->palette));
}

}  // namespace evenkeel
