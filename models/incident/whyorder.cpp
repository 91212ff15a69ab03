// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/whyorder.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

namespace {

constexpr int NoWhy = -1;

// For each the place of its parent, or NoWhy; what is in a circle has none.
std::vector<int> parentsOf(const std::vector<const Why *> &whys)
{
    QHash<EntityId, int> placeOf;
    placeOf.reserve(qsizetype(whys.size()));
    for (size_t i = 0; i < whys.size(); ++i)
        placeOf.insert(whys[i]->id, int(i));
    std::vector<int> parents(whys.size(), NoWhy);
    int chainEnd = NoWhy;
    for (size_t i = 0; i < whys.size(); ++i) {
        const Why &why = *whys[i];
        if (why.parent.isNull())
            parents[i] = std::exchange(chainEnd, int(i));
        else if (why.parent != why.id)
            parents[i] = placeOf.value(why.parent, NoWhy);
    }

    enum class Seen : char { No, OnTheWay, Done };
    std::vector<Seen> seen(whys.size(), Seen::No);
    std::vector<int> way;
    for (size_t i = 0; i < whys.size(); ++i) {
        way.clear();
        int at = int(i);
        for (; at != NoWhy && seen[size_t(at)] == Seen::No; at = parents[size_t(at)]) {
            seen[size_t(at)] = Seen::OnTheWay;
            way.push_back(at);
        }
        if (at != NoWhy && seen[size_t(at)] == Seen::OnTheWay)
            for (auto member = std::ranges::find(way, at); member != way.end(); ++member)
                parents[size_t(*member)] = NoWhy;
        for (const int passed : way)
            seen[size_t(passed)] = Seen::Done;
    }
    return parents;
}

}  // namespace

std::vector<PlacedWhy> whysInOrder(const Incident &incident)
{
    auto whys = incident.whys().all();
    std::ranges::sort(whys, {}, [](const Why *why) { return std::tuple(why->sort, why->created, why->id); });
    const std::vector<int> parents = parentsOf(whys);
    std::vector<std::vector<int>> children(whys.size() + 1);  // the last: those to begin with
    for (size_t i = 0; i < whys.size(); ++i)
        children[parents[i] == NoWhy ? whys.size() : size_t(parents[i])].push_back(int(i));

    std::vector<PlacedWhy> placed;
    placed.reserve(whys.size());
    // Not recursive: a file may hang each below the one before.
    struct Open {
        size_t of;
        size_t next = 0;
    };
    std::vector<Open> open{{whys.size()}};
    while (!open.empty()) {
        Open &top = open.back();
        if (top.next == children[top.of].size()) {
            open.pop_back();
            continue;
        }
        const auto child = size_t(children[top.of][top.next++]);
        placed.push_back(
            {whys[child], top.of == whys.size() ? EntityId() : whys[top.of]->id, int(open.size()) - 1, int(top.next)});
        open.push_back({child});
    }
    return placed;
}

}  // namespace evenkeel
