// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/curationdelegate.h"

#include "models/items/curationmodel.h"
#include "widgets/common/leavecompletion.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace evenkeel {

using CurationColumn = CurationModel::Column;

namespace {

constexpr int LettersOffered = 50;

}  // namespace

QComboBox *CurationDelegate::makeChoice(QWidget * /*parent*/, const QModelIndex & /*index*/) const
{
    return nullptr;
}

void CurationDelegate::helpTyping(QLineEdit *line, const QModelIndex &index) const
{
    if (CurationColumn(index.column()) != CurationColumn::Evidence)
        return;
    line->setPlaceholderText(CurationModel::tr("A file, a line, a link, or words"));
    auto *completer = new QCompleter(index.data(CurationModel::SuggestionsRole).toStringList(), line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    hideOffersWhenLeft(completer);
    // Lines are longer than the column is wide.
    completer->popup()->setMinimumWidth(LettersOffered * line->fontMetrics().averageCharWidth());
    line->setCompleter(completer);
}

void CurationDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    DraftDelegate::initStyleOption(option, index);
    const auto column = CurationColumn(index.column());
    if (column == CurationColumn::Time)
        option->text = index.data(CurationModel::ShortTimeRole).toString();
    if (index.data(CurationModel::RewordedRole).toBool())
        option->font.setItalic(true);
    if (index.data(CurationModel::DroppedRole).toBool()) {
        option->font.setStrikeOut(column == CurationColumn::Time || column == CurationColumn::Text);
        option->palette.setColor(QPalette::Text, theme::subdued(option->palette));
    } else if (column == CurationColumn::Evidence && index.data(CurationModel::UnshownRole).toBool()) {
        option->palette.setColor(QPalette::Text, theme::caution(option->palette));
    } else if (column == CurationColumn::Known || index.data(CurationModel::MergedRole).toBool()) {
        option->palette.setColor(QPalette::Text, theme::subdued(option->palette));
    }
}

}  // namespace evenkeel
