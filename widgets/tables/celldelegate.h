// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/draftdelegate.h"

namespace evenkeel {

/// Edits a cell of an EntityListModel: a combo box where the model offers choices, else a line of text, completed from
/// what the model suggests. Overdue rows stand out in colour besides what their cells say.
class CellDelegate : public DraftDelegate
{
    Q_OBJECT

public:
    using DraftDelegate::DraftDelegate;

protected:
    [[nodiscard]] QComboBox *makeChoice(QWidget *parent, const QModelIndex &index) const override;
    void helpTyping(QLineEdit *line, const QModelIndex &index) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

}  // namespace evenkeel
