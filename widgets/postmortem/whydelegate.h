// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/postmortem/treedelegate.h"

namespace evenkeel {

class WhyTreeModel;

/// Edits answers as text, and what shows them as a choice that is found by typing any of its words.
class WhyDelegate : public TreeDelegate
{
    Q_OBJECT

public:
    WhyDelegate(QTreeView *tree, const WhyTreeModel &model) : TreeDelegate(tree), m_model(model) {}

    /// What an answer's draft is kept under, beside its why.
    [[nodiscard]] static QString answerField() { return fieldName(0); }

protected:
    [[nodiscard]] QComboBox *makeChoice(QWidget *parent, const QModelIndex &index) const override;
    void takeChoice(const QComboBox &choice, QAbstractItemModel *model, const QModelIndex &index) const override;
    [[nodiscard]] DraftField fieldOf(const QModelIndex &index) const override;

private:
    const WhyTreeModel &m_model;
};

}  // namespace evenkeel
