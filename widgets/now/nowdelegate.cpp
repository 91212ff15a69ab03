// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/now/nowdelegate.h"

#include "models/items/nowmodel.h"
#include "widgets/theme/theme.h"

namespace evenkeel {

void NowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    WrapDelegate::initStyleOption(option, index);
    QPalette &palette = option->palette;
    switch (index.data(NowModel::UrgencyRole).value<Urgency>()) {
    case Urgency::Overdue:
    case Urgency::Blocking:
        palette.setColor(QPalette::Text, theme::alarm(palette));
        option->font.setBold(true);
        break;
    case Urgency::Soon:
        palette.setColor(QPalette::Text, theme::caution(palette));
        break;
    case Urgency::Snoozed:
        palette.setColor(QPalette::Text, theme::subdued(palette));
        break;
    case Urgency::Missing:
    case Urgency::Later:
        break;
    }
    option->fontMetrics = QFontMetrics(option->font);
}

}  // namespace evenkeel
