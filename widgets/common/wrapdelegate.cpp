// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wrapdelegate.h"

#include "widgets/theme/theme.h"

#include <QAbstractItemView>

namespace evenkeel {

WrapDelegate::WrapDelegate(QAbstractItemView *view) : QStyledItemDelegate(view), m_view(view) {}

void WrapDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::WrapText;
    option->textElideMode = Qt::ElideNone;
}

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem wrapped = option;
    wrapped.rect.setWidth(m_view->viewport()->width());
    QSize size = QStyledItemDelegate::sizeHint(wrapped, index);
    return {m_view->viewport()->width(), size.height() + theme::narrow(m_view)};
}

}  // namespace evenkeel
