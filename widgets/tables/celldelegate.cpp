// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/celldelegate.h"

#include "models/items/entitylistmodel.h"
#include "widgets/theme/sign.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace evenkeel {

QComboBox *CellDelegate::makeChoice(QWidget *parent, const QModelIndex &index) const
{
    const auto choices = index.data(EntityListModel::ChoicesRole).value<Choices>();
    if (choices.isEmpty())
        return nullptr;
    auto *box = new QComboBox(parent);
    for (const Choice &choice : choices)
        box->addItem(choice.name, choice.value);
    return box;
}

void CellDelegate::helpTyping(QLineEdit *line, const QModelIndex &index) const
{
    const QStringList suggestions = index.data(EntityListModel::SuggestionsRole).toStringList();
    if (suggestions.isEmpty())
        return;
    auto *completer = new QCompleter(suggestions, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    line->setCompleter(completer);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(EntityListModel::OverdueRole).toBool())
        option->palette.setColor(QPalette::Text, theme::alarm(option->palette));
    if (index.data(EntityListModel::QuestionRole).isValid()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = theme::iconOf(theme::Sign::Question);
        const int side = option->fontMetrics.ascent();
        option->decorationSize = {side, side};
    }
}

}  // namespace evenkeel
