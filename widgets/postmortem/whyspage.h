// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"
#include "models/core/error.h"
#include "models/items/whytreemodel.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

#include <functional>

class QAction;
class QKeySequence;
class QLabel;
class QTreeView;

namespace evenkeel {

class ButtonRow;
class ChosenColumns;
class FrontStack;

/// The five whys as a tree, written in place: Enter on an answer asks on, Ctrl+Enter adds another answer to the same
/// question. Above it stands what to ask next.
class WhysPage : public QWidget
{
    Q_OBJECT

public:
    explicit WhysPage(const PaneContext &context, QWidget *parent = nullptr);
    ~WhysPage() override;

    /// Brings an answer into view.
    void pointAt(EntityId why);

signals:
    void failed(const evenkeel::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *addAction(bool asButton, const QString &text, const QList<QKeySequence> &keys,
                       const std::function<void()> &triggered);
    void addActions();
    void move(WhyTreeModel::Direction direction);
    void askOn();
    void edit(EntityId why);
    void editCell(WhyTreeModel::Column column);
    void follow();
    void fitColumns();
    void adoptOlderDrafts(Instant now);

    Document &m_document;
    WhyTreeModel m_model;
    QLabel *m_hint;
    FrontStack *m_stack;
    QTreeView *m_tree;
    ButtonRow *m_buttons;  ///< below the tree
    ChosenColumns *m_columns;
    QList<QAction *> m_ofRow;  ///< what needs a row
};

}  // namespace evenkeel
