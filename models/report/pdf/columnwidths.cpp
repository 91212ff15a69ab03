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

// A table that leaves less than that beside it is as wide as it may be: its rules end where the text does.
constexpr qreal NearlyAll = 0.85;
// By how many lines, on the average, what takes more than one takes more than its length says.
constexpr qreal Ragged = 0.5;
constexpr size_t MostColumns = 8;
constexpr size_t MostRows = 200;  // that are asked how long they'd be; of more every so-manyth

qreal sumOf(const std::vector<qreal> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Takes width from one column for another as long as the table gets shorter by it.
class TableShortener
{
public:
    TableShortener(const std::vector<ColumnDemand> &columns, const std::vector<qreal> &narrowest,
                   std::vector<qreal> widths)
        : m_columns(columns), m_narrowest(narrowest), m_widths(std::move(widths)), m_lines(lines())
    {
    }

    [[nodiscard]] std::vector<qreal> shorten(qreal width) &&
    {
        constexpr int MostMoves = 12;
        for (const qreal part : {12.0, 24.0, 48.0})
            for (int moves = 0; moves < MostMoves && move(width / part); ++moves)
                ;
        return std::move(m_widths);
    }

private:
    [[nodiscard]] qreal lines() const
    {
        qreal sum = 0;
        const size_t rows = m_columns.front().cells.size();
        const size_t step = rows / MostRows + 1;
        for (size_t row = 0; row < rows; row += step) {
            qreal most = 1;
            for (size_t i = 0; i < m_columns.size(); ++i)
                if (const qreal cell = m_columns[i].cells[row]; cell > m_widths[i])
                    most = std::max(most, cell / m_widths[i] + Ragged);
            sum += most;
        }
        return sum;
    }

    // The one move of so much width that saves most lines, if any saves some.
    [[nodiscard]] bool move(qreal width)
    {
        std::vector<qreal> best;
        qreal fewest = m_lines;
        const std::vector<qreal> before = m_widths;
        for (size_t from = 0; from < before.size(); ++from)
            for (size_t to = 0; to < before.size(); ++to) {
                if (from == to || before[from] - width < m_narrowest[from] || before[to] >= m_columns[to].natural)
                    continue;
                m_widths[from] -= width;
                m_widths[to] += width;
                if (const qreal now = lines(); now < fewest) {
                    fewest = now;
                    best = m_widths;
                }
                m_widths = before;
            }
        if (best.empty())
            return false;
        m_widths = best;
        m_lines = fewest;
        return true;
    }

    const std::vector<ColumnDemand> &m_columns;
    const std::vector<qreal> &m_narrowest;
    std::vector<qreal> m_widths;
    qreal m_lines;
};

}  // namespace

std::vector<qreal> shareWidth(const std::vector<ColumnDemand> &columns, qreal width)
{
    std::vector<qreal> natural;
    std::vector<qreal> narrowest;
    std::vector<qreal> weight;
    for (const ColumnDemand &column : columns) {
        weight.push_back(std::sqrt(std::max<qreal>(sumOf(column.cells), 1)));
        natural.push_back(column.natural);
        narrowest.push_back(std::min(column.narrowest, column.natural));
    }
    if (columns.empty())
        return {};
    if (const qreal needed = sumOf(natural); needed <= width) {
        if (needed > width * NearlyAll)
            *std::max_element(natural.begin(), natural.end()) += width - needed;
        return natural;
    }
    if (sumOf(narrowest) >= width)
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
            weights += weight[i];
        const qreal share = left / weights;
        for (size_t position = 0; position < open.size() && !again; ++position) {
            const size_t i = open[position];
            widths[i] = share * weight[i];
            const qreal held = std::clamp(widths[i], narrowest[i], natural[i]);
            again = held != widths[i];
            if (again)
                settle(position, held);
        }
    }
    // Rounding, or every column held: the widest settles the account.
    *std::max_element(widths.begin(), widths.end()) += width - sumOf(widths);
    if (columns.size() < 2 || columns.size() > MostColumns)
        return widths;
    return TableShortener(columns, narrowest, std::move(widths)).shorten(width);
}

}  // namespace evenkeel
