// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"

#include <QAbstractItemModel>
#include <QHash>

#include <algorithm>
#include <memory>
#include <unordered_map>
#include <vector>

namespace evenkeel {

/// A tree of rows, which is worked out anew and told to views by what differs, so that selection, what is folded and
/// the editor stay. A Row has a key(), unique in the tree and not null, and a parentKey(), which is null at the top.
/// What comes to hang elsewhere goes there and comes here.
template <typename Row>
class FollowedTree : public QAbstractItemModel
{
public:
    using QAbstractItemModel::QAbstractItemModel;

    /// More changed rows than this are told by a reset.
    static constexpr qsizetype MostRows = 500;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final
    {
        const Node *node = nodeAt(parent);
        if (row < 0 || column < 0 || row >= int(node->children.size()) || column >= columnCount(parent))
            return {};
        return createIndex(row, column, node->children[size_t(row)]);
    }
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const final
    {
        return child.isValid() ? indexOfNode(nodeAt(child)->parent) : QModelIndex();
    }
    using QAbstractItemModel::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
    }
    [[nodiscard]] QModelIndex indexOf(EntityId key, int column = 0) const
    {
        const auto found = m_nodes.find(key);
        return found == m_nodes.end() ? QModelIndex() : indexOfNode(found->second.get(), column);
    }

protected:
    /// The index must be valid.
    [[nodiscard]] const Row &rowAt(const QModelIndex &index) const { return nodeAt(index)->row; }

    /// Each row stands after the one it hangs on.
    void follow(const QList<Row> &wanted)
    {
        QHash<EntityId, qsizetype> places;
        QHash<EntityId, QList<qsizetype>> below;
        qsizetype stay = 0;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            places.insert(wanted[i].key(), i);
            below[wanted[i].parentKey()].append(i);
            const auto known = m_nodes.find(wanted[i].key());
            if (known != m_nodes.end() && known->second->row.parentKey() == wanted[i].parentKey())
                ++stay;
        }
        if (wanted.size() + qsizetype(m_nodes.size()) - 2 * stay > MostRows) {
            this->beginResetModel();
            m_nodes.clear();
            m_root.children.clear();
            for (const Row &row : wanted)
                insertAt(parentNodeOf(row), row, -1);
            this->endResetModel();
            return;
        }
        removeOthers(wanted, places);
        insertMissing(wanted, below);
        for (const Row &row : wanted)
            if (Node *node = m_nodes.at(row.key()).get(); node->row != row) {
                node->row = row;
                emit this->dataChanged(indexOfNode(node), indexOfNode(node, columnCount({}) - 1));
            }
    }

private:
    struct Node {
        Row row;
        Node *parent = nullptr;
        int place = 0;
        std::vector<Node *> children;
    };
    struct KeyHash {
        size_t operator()(EntityId id) const { return qHash(id); }
    };

    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const
    {
        return index.isValid() ? static_cast<Node *>(index.internalPointer()) : const_cast<Node *>(&m_root);
    }
    [[nodiscard]] QModelIndex indexOfNode(const Node *node, int column = 0) const
    {
        return node == &m_root ? QModelIndex() : createIndex(node->place, column, const_cast<Node *>(node));
    }
    [[nodiscard]] Node *parentNodeOf(const Row &row)
    {
        return row.parentKey().isNull() ? &m_root : m_nodes.at(row.parentKey()).get();
    }
    static void renumber(Node *node, size_t from)
    {
        for (size_t i = from; i < node->children.size(); ++i)
            node->children[i]->place = int(i);
    }
    Node *insertAt(Node *parent, const Row &row, qsizetype place)
    {
        auto made = std::make_unique<Node>(Node{row, parent, 0, {}});
        Node *node = made.get();
        m_nodes[row.key()] = std::move(made);
        const size_t at = place < 0 ? parent->children.size() : size_t(place);
        parent->children.insert(parent->children.begin() + std::ptrdiff_t(at), node);
        renumber(parent, at);
        return node;
    }
    // Not recursive: a file may hang each below the one before.
    void forget(Node *node)
    {
        std::vector<Node *> open{node};
        while (!open.empty()) {
            Node *gone = open.back();
            open.pop_back();
            open.insert(open.end(), gone->children.begin(), gone->children.end());
            m_nodes.erase(EntityId(gone->row.key()));
        }
    }

    void removeOthers(const QList<Row> &wanted, const QHash<EntityId, qsizetype> &places)
    {
        std::vector<Node *> open{&m_root};
        while (!open.empty()) {
            Node *node = open.back();
            open.pop_back();
            const EntityId own = node == &m_root ? EntityId() : node->row.key();
            for (size_t i = node->children.size(); i-- > 0;) {
                Node *child = node->children[i];
                const qsizetype place = places.value(child->row.key(), -1);
                if (place >= 0 && wanted[place].parentKey() == own) {
                    open.push_back(child);
                    continue;
                }
                this->beginRemoveRows(indexOfNode(node), int(i), int(i));
                node->children.erase(node->children.begin() + std::ptrdiff_t(i));
                renumber(node, i);
                forget(child);
                this->endRemoveRows();
            }
        }
    }

    void insertMissing(const QList<Row> &wanted, const QHash<EntityId, QList<qsizetype>> &below)
    {
        std::vector<Node *> open{&m_root};
        while (!open.empty()) {
            Node *node = open.back();
            open.pop_back();
            const QList<qsizetype> rows = below.value(node == &m_root ? EntityId() : node->row.key());
            for (size_t i = 0; i < size_t(rows.size()); ++i) {
                const Row &row = wanted[rows[qsizetype(i)]];
                auto &children = node->children;
                const auto at = std::find_if(children.begin() + std::ptrdiff_t(i), children.end(),
                                             [&](const Node *child) { return child->row.key() == row.key(); });
                const int from = int(at - children.begin());
                if (at == children.end()) {
                    this->beginInsertRows(indexOfNode(node), int(i), int(i));
                    insertAt(node, row, qsizetype(i));
                    this->endInsertRows();
                } else if (from != int(i)) {
                    this->beginMoveRows(indexOfNode(node), from, from, indexOfNode(node), int(i));
                    std::rotate(children.begin() + std::ptrdiff_t(i), at, at + 1);
                    renumber(node, i);
                    this->endMoveRows();
                }
            }
            open.insert(open.end(), node->children.begin(), node->children.end());
        }
    }

    Node m_root;
    std::unordered_map<EntityId, std::unique_ptr<Node>, KeyHash> m_nodes;
};

}  // namespace evenkeel
