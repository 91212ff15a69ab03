// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowplan.h"

#include <QAbstractListModel>
#include <QHash>

#include <algorithm>
#include <limits>

namespace evenkeel {

/// A model's rows, which are worked out anew and told to views by those that differ, so that selection, scroll position
/// and editor stay. Rows with the same key() are the same thing, told differently where they don't compare equal; a Row
/// without one is its own key, and who derives tells what of it has changed. Base is the kind of model.
template <typename Row, typename Base = QAbstractListModel>
class FollowedRows : public Base
{
public:
    using Base::Base;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

protected:
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// While the model is being reset or laid out anew: tells nobody.
    void setRows(const QList<Row> &rows) { m_rows = rows; }

    /// False, with nothing changed, when more than `atMost` rows would come, go or move. A comparison a row, then what
    /// lies between the first and the last that differ is looked up.
    [[nodiscard]] bool follow(const QList<Row> &wanted, qsizetype atMost)
    {
        const qsizetype common = std::min(m_rows.size(), wanted.size());
        qsizetype above = 0;
        while (above < common && keyOf(m_rows[above]) == keyOf(wanted[above]))
            ++above;
        qsizetype below = 0;
        while (below < common - above && keyOf(m_rows.rbegin()[below]) == keyOf(wanted.rbegin()[below]))
            ++below;
        const auto plan = planRows(placesOf(m_rows.mid(above, m_rows.size() - above - below),
                                            wanted.mid(above, wanted.size() - above - below)),
                                   int(wanted.size() - above - below), atMost);
        if (!plan)
            return false;
        carryOut(*plan, int(above), wanted);
        tellDifferences(wanted);
        return true;
    }
    void follow(const QList<Row> &wanted) { (void)follow(wanted, std::numeric_limits<qsizetype>::max()); }

private:
    static auto keyOf(const Row &row)
    {
        if constexpr (requires { row.key(); })
            return row.key();
        else
            return row;
    }

    // Where each row will be. Of several with one key, the first is the first.
    static QList<int> placesOf(const QList<Row> &rows, const QList<Row> &wanted)
    {
        QHash<decltype(keyOf(rows[0])), int> firsts;
        QList<int> next(wanted.size(), -1);
        for (int place = int(wanted.size()) - 1; place >= 0; --place) {
            const auto key = keyOf(wanted[place]);
            next[place] = firsts.value(key, -1);
            firsts.insert(key, place);
        }
        QList<int> places;
        places.reserve(rows.size());
        for (const Row &row : rows) {
            const auto first = firsts.find(keyOf(row));
            places.append(first == firsts.end() ? -1 : *first);
            if (first != firsts.end() && *first >= 0)
                *first = next[*first];
        }
        return places;
    }

    void carryOut(const RowPlan &plan, int above, const QList<Row> &wanted)
    {
        for (const RowRange &range : plan.removals) {
            const int first = above + range.first;
            const int last = above + range.last;
            this->beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            this->endRemoveRows();
        }
        for (const RowMove &move : plan.moves) {
            const int from = above + move.from;
            const int before = above + move.before;
            this->beginMoveRows({}, from, from, {}, before);
            m_rows.move(from, before > from ? before - 1 : before);
            this->endMoveRows();
        }
        for (const RowRange &range : plan.insertions) {
            const int first = above + range.first;
            const int last = above + range.last;
            this->beginInsertRows({}, first, last);
            for (int row = first; row <= last; ++row)
                m_rows.insert(row, wanted[row]);
            this->endInsertRows();
        }
    }

    void tellDifferences(const QList<Row> &wanted)
    {
        if constexpr (requires(const Row &row) { row.key(); })
            for (int row = 0; row < int(m_rows.size()); ++row)
                if (m_rows[row] != wanted[row]) {
                    m_rows[row] = wanted[row];
                    const QAbstractItemModel &model = *this;  // a list hides that it has one column
                    emit this->dataChanged(this->index(row, 0), this->index(row, model.columnCount() - 1));
                }
    }

    QList<Row> m_rows;
};

}  // namespace evenkeel
