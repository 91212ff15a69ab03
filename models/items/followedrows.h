// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <algorithm>

namespace evenkeel {

/// A short list that is worked out anew and told to views by the rows that differ, so that selection, scroll position
/// and editor stay. A Row compares with ==, and `isSame` says whether two rows are the same thing told differently.
template <typename Row>
class FollowedRows : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

protected:
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    void follow(const QList<Row> &rows)
    {
        const auto has = [](const QList<Row> &among, const Row &row) {
            return std::ranges::any_of(among, [&](const Row &other) { return other.isSame(row); });
        };
        for (int row = int(m_rows.size()) - 1; row >= 0; --row)
            if (!has(rows, m_rows[row])) {
                beginRemoveRows({}, row, row);
                m_rows.removeAt(row);
                endRemoveRows();
            }
        for (int row = 0; row < int(rows.size()); ++row)
            place(row, rows[row]);
    }

private:
    void place(int row, const Row &wanted)
    {
        int from = row;
        while (from < int(m_rows.size()) && !m_rows[from].isSame(wanted))
            ++from;
        if (from == int(m_rows.size())) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted);
            endInsertRows();
            return;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            endMoveRows();
        }
        if (m_rows[row] != wanted) {
            m_rows[row] = wanted;
            emit dataChanged(index(row), index(row));
        }
    }

    QList<Row> m_rows;
};

}  // namespace evenkeel
