// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <iterator>
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

/// Two that took turns, so that whatever else the machine does meets both alike.
struct Pair {
    double ours = 0;    ///< median
    double theirs = 0;  ///< median
    double ratio = 0;   ///< median of the rounds' own ratios: a machine may get slower in the course of a run
};

/// Of the same number of rounds, one at least.
inline Pair pairOf(const std::vector<double> &ours, const std::vector<double> &theirs)
{
    std::vector<double> ratios;
    std::ranges::transform(ours, theirs, std::back_inserter(ratios), std::divides());
    return {medianOf(ours), medianOf(theirs), medianOf(std::move(ratios))};
}

template <typename Ours, typename Theirs>
Pair takeTurns(int rounds, Ours ours, Theirs theirs)
{
    std::vector<double> first, second;
    for (int round = 0; round < rounds; ++round) {
        first.push_back(timed(ours));
        second.push_back(timed(theirs));
    }
    return pairOf(first, second);
}

}  // namespace evenkeel::bench
