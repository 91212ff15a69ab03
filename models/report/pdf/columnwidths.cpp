// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/columnwidths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace evenkeel {

namespace {

// Gives each column `wanted`, cut at one common height so that the sum fits: small ones keep all.
std::vector<qreal> levelled(const std::vector<qreal> &wanted, qreal width)
{
    std::vector<qreal> sorted = wanted;
    std::sort(sorted.begin(), sorted.end());
    qreal left = width;
    qreal level = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        level = left / qreal(sorted.size() - i);
        if (sorted[i] > level)
            break;
        left -= sorted[i];
        level = sorted[i];
    }
    std::vector<qreal> shares;
    for (const qreal one : wanted)
        shares.push_back(std::min(one, level));
    return shares;
}

}  // namespace

std::vector<qreal> shareWidth(const std::vector<ColumnDemand> &columns, qreal width)
{
    std::vector<qreal> natural;
    std::vector<qreal> narrowest;
    for (const ColumnDemand &column : columns) {
        natural.push_back(column.natural);
        narrowest.push_back(std::min(column.narrowest, column.natural));
    }
    const auto sum = [](const std::vector<qreal> &values) {
        return std::accumulate(values.begin(), values.end(), 0.0);
    };
    if (columns.empty())
        return {};
    if (sum(natural) <= width) {
        *std::max_element(natural.begin(), natural.end()) += width - sum(natural);
        return natural;
    }
    if (sum(narrowest) >= width)
        return levelled(narrowest, width);

    std::vector<qreal> widths(columns.size(), 0);
    std::vector<size_t> open(columns.size());
    std::iota(open.begin(), open.end(), size_t(0));
    qreal left = width;
    const auto settle = [&](size_t position, qreal held) {
        widths[open[position]] = held;
        left -= held;
        open.erase(open.begin() + qsizetype(position));
    };
    // A column whose longest word is wider than an equal share gets that word; one whose natural width is below an
    // equal share keeps it.
    for (bool again = true; again;) {
        again = false;
        std::vector<qreal> wanted;
        for (const size_t i : open)
            wanted.push_back(natural[i]);
        const std::vector<qreal> fair = levelled(wanted, left);
        for (size_t position = 0; position < open.size() && !again; ++position) {
            again = narrowest[open[position]] > fair[position];
            if (again)
                settle(position, narrowest[open[position]]);
        }
        for (size_t position = open.size(); !again && position-- > 0;) {
            if (natural[open[position]] <= fair[position])
                settle(position, natural[open[position]]);
        }
    }
    // The others share by the square root of their content: that evens out the heights without starving anyone.
    // A column held at its narrowest leaves less for the rest, so they are asked again.
    for (bool again = true; again && !open.empty();) {
        again = false;
        qreal weights = 0;
        for (const size_t i : open)
            weights += std::sqrt(std::max<qreal>(columns[i].content, 1));
        const qreal share = left / weights;
        for (size_t position = 0; position < open.size() && !again; ++position) {
            const size_t i = open[position];
            widths[i] = share * std::sqrt(std::max<qreal>(columns[i].content, 1));
            const qreal held = std::clamp(widths[i], narrowest[i], natural[i]);
            again = held != widths[i];
            if (again)
                settle(position, held);
        }
    }
    // Rounding, or every column held: the widest settles the account.
    *std::max_element(widths.begin(), widths.end()) += width - sum(widths);
    return widths;
}

}  // namespace evenkeel
