// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/draftdelegate.h"
#include "widgets/common/draftedit.h"

class QTreeView;

namespace evenkeel {

/// Edits a tree in place. The words of its first column wrap to the width they have there, and are written as those of
/// other editors are: what is typed is a draft, and in the journal after a rest.
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
    [[nodiscard]] DraftEditor *makeText(QWidget *parent, const QModelIndex &index) const override;
    /// The words of a row, kept as a draft under fieldName.
    [[nodiscard]] virtual DraftField fieldOf(const QModelIndex &index) const = 0;

private:
    void end(QWidget *editor);

    QTreeView *m_tree;
};

}  // namespace evenkeel
