// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace evenkeel::bench {

/// How long a call took, in seconds of wall time.
template <typename F>
double timed(F call)
{
    const auto began = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

/// Of at least one value.
inline double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// The medians of two calls, which take turns so that whatever else the machine does meets both alike.
struct Pair {
    double ours = 0;
    double theirs = 0;
    [[nodiscard]] double ratio() const { return ours / theirs; }
};

template <typename Ours, typename Theirs>
Pair takeTurns(int rounds, Ours ours, Theirs theirs)
{
    std::vector<double> first, second;
    for (int round = 0; round < rounds; ++round) {
        first.push_back(timed(ours));
        second.push_back(timed(theirs));
    }
    return {medianOf(std::move(first)), medianOf(std::move(second))};
}

}  // namespace evenkeel::bench
