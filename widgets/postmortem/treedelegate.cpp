// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/treedelegate.h"

#include "widgets/postmortem/celledit.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int MostLinesAside = 3;  // of columns beside the first

}  // namespace

TreeDelegate::TreeDelegate(QTreeView *tree) : DraftDelegate(tree), m_tree(tree)
{
    // Rows are as tall as their words make them in this width.
    connect(tree->header(), &QHeaderView::sectionResized, this, [this] { emit sizeHintChanged(QModelIndex()); });
}

void TreeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    DraftDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::WrapText;
    option->textElideMode = Qt::ElideRight;
    option->displayAlignment = Qt::AlignLeading | Qt::AlignTop;
}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem wrapped = option;
    int width = m_tree->columnWidth(index.column());
    if (index.column() == 0)
        for (QModelIndex at = index; at.isValid(); at = at.parent())
            width -= m_tree->indentation();
    wrapped.rect = {0, 0, std::max(width, 8 * m_tree->fontMetrics().averageCharWidth()), 0};
    QSize size = DraftDelegate::sizeHint(wrapped, index);
    if (index.column() != 0)
        size.setHeight(std::min(size.height(), MostLinesAside * m_tree->fontMetrics().lineSpacing()));
    return {size.width(), size.height() + theme::narrow(m_tree)};
}

QComboBox *TreeDelegate::makeChoice(QWidget * /*parent*/, const QModelIndex & /*index*/) const
{
    return nullptr;
}

DraftEditor *TreeDelegate::makeText(QWidget *parent, const QModelIndex &index) const
{
    if (index.column() != 0)
        return nullptr;
    auto *edit = new CellEdit(parent);
    connect(edit, &CellEdit::ended, this, &TreeDelegate::end);
    return new DraftEditor(edit, context().document, context().clock, fieldOf(index));
}

void TreeDelegate::end(QWidget *editor)
{
    emit commitData(editor);
    emit closeEditor(editor);
}

}  // namespace evenkeel
