// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowplan.h"

#include <algorithm>

namespace evenkeel {

namespace {

// Of each place, whether it is in the longest run of places that rise already: those rows needn't move.
QList<bool> whatStays(const QList<int> &places, int count)
{
    QList<qsizetype> ends;  // of each length of run, the row with the lowest place that ends one
    QList<qsizetype> previous(places.size(), -1);
    for (qsizetype i = 0; i < places.size(); ++i) {
        // Mostly nothing moves, and each row ends the longest run.
        const auto at = ends.isEmpty() || places[ends.last()] < places[i]
                            ? ends.end()
                            : std::ranges::lower_bound(ends, places[i], {}, [&](qsizetype row) { return places[row]; });
        if (at != ends.begin())
            previous[i] = *(at - 1);
        if (at == ends.end())
            ends.append(i);
        else
            *at = i;
    }
    QList<bool> stays(count, false);
    for (qsizetype row = ends.isEmpty() ? -1 : ends.last(); row >= 0; row = previous[row])
        stays[places[row]] = true;
    return stays;
}

}  // namespace

std::optional<RowPlan> planRows(const QList<int> &places, int count, qsizetype atMost)
{
    QList<int> rows;  // the places of those that are kept
    QList<bool> kept(count, false);
    for (const int place : places)
        if (place >= 0) {
            rows.append(place);
            kept[place] = true;
        }
    const QList<bool> stays = whatStays(rows, count);
    const qsizetype moving = rows.size() - stays.count(true);
    if ((places.size() - rows.size()) + (count - rows.size()) + moving > atMost)
        return std::nullopt;

    RowPlan plan;
    for (int row = int(places.size()) - 1; row >= 0; --row) {
        if (places[row] >= 0)
            continue;
        if (!plan.removals.isEmpty() && plan.removals.last().first == row + 1)
            plan.removals.last().first = row;
        else
            plan.removals.append({row, row});
    }
    // Each that moves goes right behind the one it follows, which is in place by then.
    int follows = -1;
    for (int place = 0; place < count && moving > 0; ++place) {
        if (!kept[place])
            continue;
        if (!stays[place]) {
            const int from = int(rows.indexOf(place));
            const int to = follows >= 0 ? int(rows.indexOf(follows)) + 1 : 0;
            if (to != from && to != from + 1) {
                plan.moves.append({from, to});
                rows.move(from, to > from ? to - 1 : to);
            }
        }
        follows = place;
    }
    for (int place = 0; place < count; ++place) {
        if (kept[place])
            continue;
        if (!plan.insertions.isEmpty() && plan.insertions.last().last == place - 1)
            plan.insertions.last().last = place;
        else
            plan.insertions.append({place, place});
    }
    return plan;
}

}  // namespace evenkeel
