// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/playbookoutlinemodel.h"

#include <QWidget>

class QAction;
class QTreeView;

namespace evenkeel {

/// The parts of a playbook under edit and their items, to choose from, with the ways to add, remove and order them. The
/// edit must outlive it.
class PlaybookOutline : public QWidget
{
    Q_OBJECT

public:
    explicit PlaybookOutline(PlaybookEdit &edit, QWidget *parent = nullptr);

    [[nodiscard]] PlaybookPath current() const;
    /// Brings the row of a value into view.
    void choose(const PlaybookPath &value);
    [[nodiscard]] QTreeView &view() const { return *m_view; }

signals:
    /// Another row: a part, an item, or the whole.
    void chosen(const evenkeel::PlaybookPath &path);

private:
    QAction *makeAction(const QString &text, const QKeySequence &key, void (PlaybookOutline::*slot)());
    void addItem();
    void addInner();
    void removeItem();
    void duplicateItem();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int by);
    void addTo(const PlaybookPath &list);
    void onCurrentChanged();
    [[nodiscard]] QString nounAt(const PlaybookPath &list) const;

    PlaybookEdit &m_edit;
    PlaybookOutlineModel *m_model;
    QTreeView *m_view;
    QAction *m_add;
    QAction *m_addInner;
    QAction *m_duplicate;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
    PlaybookPath m_chosen;
};

}  // namespace evenkeel
