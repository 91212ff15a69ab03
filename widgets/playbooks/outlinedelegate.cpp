// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/outlinedelegate.h"

#include "models/items/playbookoutlinemodel.h"
#include "widgets/theme/theme.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

void OutlineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(PlaybookOutlineModel::ProblemRole).toString().isEmpty())
        return;
    // A letter, which is readable on a selection too.
    option->text.prepend(u"! "_s);
    option->palette.setColor(QPalette::Text, theme::alarm(option->palette));
}

}  // namespace evenkeel
