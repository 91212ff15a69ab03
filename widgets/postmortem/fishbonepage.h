// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/items/factorsmodel.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

#include <functional>

class QAction;
class QBoxLayout;
class QKeySequence;
class QMenu;
class QScrollArea;
class QTreeView;

namespace evenkeel {

class ButtonRow;
class DraftEditor;
class EmptyNote;
class FishboneView;
class TurningSplitter;

/// The contributing factors: a list of them below their categories, and the fishbone they make, in step with one
/// another. What is typed or pasted into the line below the list, one a line, becomes factors of the category that is
/// selected.
class FishbonePage : public QWidget
{
    Q_OBJECT

public:
    explicit FishbonePage(const PaneContext &context, QWidget *parent = nullptr);
    ~FishbonePage() override;

    /// Brings a factor or a bone into view.
    void pointAt(EntityId member);

signals:
    void failed(const evenkeel::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *addAction(ButtonRow *buttons, const QString &text, const QList<QKeySequence> &keys,
                       const std::function<void(const QModelIndex &)> &triggered);
    void addActions(ButtonRow *buttons);
    void addNewFactors(QBoxLayout *column, const PaneContext &context);
    void fillBoneMenu();
    void showBoneMenu();
    void editCell(const QModelIndex &cell);
    void follow();
    void followSelection();

    Document &m_document;
    FactorsModel m_model;
    QTreeView *m_tree;
    FishboneView *m_view;
    QScrollArea *m_scroll;
    EmptyNote *m_empty;  ///< in the tree's place while there is nothing
    TurningSplitter *m_splitter;
    DraftEditor *m_editor = nullptr;
    QMenu *m_bones;
    QAction *m_usual = nullptr;
    QList<QAction *> m_ofRow;  ///< what needs a row
};

}  // namespace evenkeel
