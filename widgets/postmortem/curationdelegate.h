// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/draftdelegate.h"

namespace evenkeel {

/// Draws and edits the cells of a CurationModel: what is left out is struck and steps back, what is told in another
/// line is set in, the reader's own words and times are slanted, and what shows a line is completed from what there is.
class CurationDelegate final : public DraftDelegate
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
