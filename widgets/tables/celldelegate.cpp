// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/celldelegate.h"

#include "models/items/entitylistmodel.h"
#include "widgets/common/editorfilling.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace evenkeel {

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto choices = index.data(EntityListModel::ChoicesRole).value<Choices>();
    QWidget *editor = nullptr;
    if (choices.isEmpty()) {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
        const QStringList suggestions = index.data(EntityListModel::SuggestionsRole).toStringList();
        if (auto *line = qobject_cast<QLineEdit *>(editor); line && !suggestions.isEmpty()) {
            auto *completer = new QCompleter(suggestions, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            line->setCompleter(completer);
        }
    } else {
        auto *box = new QComboBox(parent);
        for (const Choice &choice : choices)
            box->addItem(choice.name, choice.value);
        editor = box;
    }
    if (editor)
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (EditorFilling::isDone(editor))
        return;
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(EntityListModel::OverdueRole).toBool())
        option->palette.setColor(QPalette::Text, theme::alarm(option->palette));
}

}  // namespace evenkeel
