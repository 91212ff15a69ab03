// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/draftdelegate.h"

class QTreeView;

namespace evenkeel {

/// Edits a tree in place, whose first column wraps its words to the width it has there. What is typed is a draft.
class TreeDelegate : public DraftDelegate
{
    Q_OBJECT

public:
    /// The tree owns it, and has a model by now.
    explicit TreeDelegate(QTreeView *tree);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    [[nodiscard]] QComboBox *makeChoice(QWidget *parent, const QModelIndex &index) const override;

private:
    QTreeView *m_tree;
};

}  // namespace evenkeel
