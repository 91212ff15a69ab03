// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowplan.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace evenkeel {

namespace {

// The ids of the longest run that is in order in both: what needn't move. `places` are the ids' places in the other
// order.
QSet<EntityId> whatStays(const QList<EntityId> &ids, const QHash<EntityId, int> &places)
{
    std::vector<qsizetype> ends;  // of each length of run, the item with the lowest place that ends one
    std::vector<qsizetype> previous(size_t(ids.size()), -1);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto at =
            std::ranges::lower_bound(ends, places[ids[i]], {}, [&](qsizetype item) { return places[ids[item]]; });
        if (at != ends.begin())
            previous[size_t(i)] = *(at - 1);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    QSet<EntityId> stays;
    for (qsizetype item = ends.empty() ? -1 : ends.back(); item >= 0; item = previous[size_t(item)])
        stays.insert(ids[item]);
    return stays;
}

}  // namespace

std::optional<RowPlan> planRows(const QList<EntityId> &before, const QList<EntityId> &after, qsizetype atMost)
{
    QHash<EntityId, int> places;
    for (const EntityId id : after)
        places.insert(id, int(places.size()));
    RowPlan plan;
    QList<EntityId> rows;
    for (const EntityId id : before)
        if (places.contains(id))
            rows.append(id);
    const QSet<EntityId> kept(rows.cbegin(), rows.cend());
    const QSet<EntityId> stays = whatStays(rows, places);
    if ((before.size() - rows.size()) + (after.size() - rows.size()) + (rows.size() - stays.size()) > atMost)
        return std::nullopt;

    for (int row = int(before.size()) - 1; row >= 0; --row) {
        if (kept.contains(before[row]))
            continue;
        if (!plan.removals.isEmpty() && plan.removals.last().first == row + 1)
            plan.removals.last().first = row;
        else
            plan.removals.append({row, row});
    }
    // Each that moves goes right behind the one it follows, which is in place by then.
    std::optional<EntityId> follows;
    for (const EntityId id : after) {
        if (!kept.contains(id))
            continue;
        if (!stays.contains(id)) {
            const int from = int(rows.indexOf(id));
            const int to = follows ? int(rows.indexOf(*follows)) + 1 : 0;
            if (to != from && to != from + 1) {
                plan.moves.append({from, to});
                rows.move(from, to > from ? to - 1 : to);
            }
        }
        follows = id;
    }
    for (int row = 0; row < int(after.size()); ++row) {
        if (kept.contains(after[row]))
            continue;
        if (!plan.insertions.isEmpty() && plan.insertions.last().last == row - 1)
            plan.insertions.last().last = row;
        else
            plan.insertions.append({row, row});
    }
    return plan;
}

}  // namespace evenkeel
