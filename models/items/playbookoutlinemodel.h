// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/editing/playbookedit.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace evenkeel {

/// A playbook under edit as a tree: its parts, their items, and what these are made of (the steps of a checklist, the
/// answers of a question). Follows the edit row by row. The edit must outlive it.
class PlaybookOutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole,  ///< PlaybookPath
        ProblemRole,              ///< what is wrong there or beneath it; empty: nothing
        RoleEnd
    };

    explicit PlaybookOutlineModel(PlaybookEdit &edit, QObject *parent = nullptr);
    ~PlaybookOutlineModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] PlaybookPath pathAt(const QModelIndex &index) const;
    /// The row that shows the value: its own, else that of the item or part it belongs to.
    [[nodiscard]] QModelIndex indexOf(const PlaybookPath &path) const;
    /// The list that a new item goes to from here: the chosen item's own list, or the part's; empty where there is
    /// none.
    [[nodiscard]] PlaybookPath listAt(const QModelIndex &index) const;
    /// The list within an item: a checklist's steps; empty where it has none.
    [[nodiscard]] PlaybookPath innerListAt(const QModelIndex &index) const;
    [[nodiscard]] static bool isItem(const QModelIndex &index) { return index.isValid() && index.parent().isValid(); }

private:
    struct Node {
        Node *parent = nullptr;
        QString key;      ///< of a part; empty for the first, which tells of the whole
        QString text;     ///< as the view has it, whatever the edit holds by now
        QString problem;  ///< the same
        std::vector<std::unique_ptr<Node>> children;
    };

    [[nodiscard]] static Node *nodeOf(const QModelIndex &index);
    [[nodiscard]] static int rowOf(const Node &node);
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;
    [[nodiscard]] PlaybookPath pathOf(const Node &node) const;
    [[nodiscard]] PlaybookPath listOf(const Node &node) const;
    [[nodiscard]] Node *find(const PlaybookPath &path) const;
    [[nodiscard]] std::unique_ptr<Node> make(Node &parent) const;
    void fill(Node &node) const;
    void build();
    [[nodiscard]] bool fits(const Node &node) const;
    void onChanged(const PlaybookEdit::Change &change);
    void insert(const PlaybookPath &path);
    void remove(const PlaybookPath &path);
    void move(const PlaybookPath &path, qsizetype to);
    void refresh(Node &node);
    [[nodiscard]] QString textOf(const Node &node) const;
    [[nodiscard]] QString problemOf(const Node &node) const;

    PlaybookEdit &m_edit;
    std::unique_ptr<Node> m_root;
};

}  // namespace evenkeel
