// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/whytree.h"

#include "models/incident/whyorder.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestNumber = 10;  // parts

QString numberOf(const QString &above, int depth, int place)
{
    const QString own = QString::number(place);
    if (depth == 0)
        return own;
    return depth < LongestNumber ? above + u'.' + own : above.section(u'.', 0, 2) + u".\u2026."_s + own;
}

}  // namespace

WhyTree WhyTree::of(const Incident &incident)
{
    WhyTree tree;
    const auto placed = whysInOrder(incident);
    QStringList numbers;  // of the one before and of those it hangs on
    for (size_t i = 0; i < placed.size(); ++i) {
        const auto &[why, parent, depth, place] = placed[i];
        numbers.resize(depth);
        numbers.append(numberOf(numbers.value(depth - 1), depth, place));
        const bool goesOn = i + 1 < placed.size() && placed[i + 1].depth > depth;
        const WhyNeed need = why->answer.trimmed().isEmpty() ? WhyNeed::Answer
                             : goesOn || why->systemAllowed  ? WhyNeed::Nothing
                                                             : WhyNeed::AnotherWhy;
        tree.rows.append({why->id, parent, depth, place, numbers.last(), why->question, why->answer, why->evidence,
                          why->systemAllowed, need});
    }
    return tree;
}

bool WhyTree::branches() const
{
    return std::ranges::any_of(rows, [](const WhyRow &row) { return row.place > 1; });
}

int WhyTree::openEnds() const
{
    return int(std::ranges::count_if(rows, [](const WhyRow &row) { return row.need != WhyNeed::Nothing; }));
}

}  // namespace evenkeel
