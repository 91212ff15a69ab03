// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/previewdelegate.h"

#include "models/items/previewmodel.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace evenkeel {

PreviewDelegate::PreviewDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view)
{
    connect(view->header(), &QHeaderView::sectionResized, this, [this] { emit sizeHintChanged({}); });
}

QSize PreviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const int margin = m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view) + 1;
    const int width = std::max(1, m_view->columnWidth(index.column()) - 2 * margin);
    // No text here is so long; QFontMetrics wants a number.
    const int most = 100 * shown.fontMetrics.lineSpacing();
    const QRect wrapped = QFontMetrics(shown.font).boundingRect(QRect(0, 0, width, most), Qt::TextWordWrap, shown.text);
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width(), std::max(usual.height(), wrapped.height() + theme::narrow(m_view))};
}

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
