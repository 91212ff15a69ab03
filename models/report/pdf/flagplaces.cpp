// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/flagplaces.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// Places the flags that are kept, all of them or none.
class FlagHoist
{
public:
    FlagHoist(const std::vector<Flag> &flags, const std::vector<bool> &kept, qreal width, int rows, qreal pad,
              qreal gap)
        : m_flags(flags), m_kept(kept), m_places(flags.size()), m_width(width), m_rows(rows), m_pad(pad), m_gap(gap)
    {
    }

    // A flag to the right stands above those that begin under its text, so these are placed first; to the left it is
    // the other way round.
    [[nodiscard]] bool raiseAll()
    {
        for (size_t i = 0; i < m_flags.size(); ++i)
            if (m_kept[i] && !fitsRight(i) && !raise(i, true))
                return false;
        for (size_t i = m_flags.size(); i-- > 0;)
            if (m_kept[i] && fitsRight(i) && !raise(i, false))
                return false;
        return true;
    }
    [[nodiscard]] const std::vector<FlagPlace> &places() const { return m_places; }

private:
    [[nodiscard]] bool fitsRight(size_t flag) const
    {
        return m_flags[flag].at + m_pad + m_flags[flag].width <= m_width;
    }

    [[nodiscard]] bool raise(size_t flag, bool onLeft)
    {
        const Flag &one = m_flags[flag];
        FlagPlace place{0, onLeft, onLeft ? one.at - m_pad - one.width : one.at + m_pad};
        if (place.textLeft < 0)
            return false;
        for (; place.row < m_rows; ++place.row)
            if (isFree(flag, place)) {
                m_places[flag] = place;
                return true;
            }
        return false;
    }

    [[nodiscard]] bool isFree(size_t flag, const FlagPlace &place) const
    {
        const Flag &one = m_flags[flag];
        const qreal aside = m_pad / 2;
        for (size_t i = 0; i < m_flags.size(); ++i) {
            const Flag &other = m_flags[i];
            const FlagPlace &there = m_places[i];
            if (there.row == FlagPlace::Nowhere)
                continue;
            const auto crosses = [aside](qreal pole, qreal left, qreal width) {
                return pole > left - aside && pole < left + width + aside;
            };
            const bool overlaps = place.textLeft < there.textLeft + other.width + m_gap
                                  && there.textLeft < place.textLeft + one.width + m_gap;
            if ((place.row == there.row && overlaps)
                || (place.row > there.row && crosses(one.at, there.textLeft, other.width))
                || (place.row < there.row && crosses(other.at, place.textLeft, one.width)))
                return false;
        }
        return true;
    }

    const std::vector<Flag> &m_flags;
    const std::vector<bool> &m_kept;
    std::vector<FlagPlace> m_places;
    qreal m_width;
    int m_rows;
    qreal m_pad;
    qreal m_gap;
};

}  // namespace

std::vector<FlagPlace> placeFlags(const std::vector<Flag> &flags, qreal width, int rows, qreal pad, qreal gap)
{
    std::vector<FlagPlace> places(flags.size());
    const auto raise = [&](const std::vector<bool> &kept) {
        FlagHoist hoist(flags, kept, width, rows, pad, gap);
        if (!hoist.raiseAll())
            return false;
        places = hoist.places();
        return true;
    };
    std::vector<bool> kept(flags.size(), true);
    std::vector<size_t> gone;
    while (gone.size() < flags.size() && !raise(kept)) {
        size_t worst = flags.size();
        for (size_t i = 0; i < flags.size(); ++i)
            if (kept[i] && (worst == flags.size() || flags[i].dispensability >= flags[worst].dispensability))
                worst = i;
        kept[worst] = false;
        gone.push_back(worst);
    }
    // What went may have been in nobody's way: the crowd was elsewhere.
    for (auto one = gone.rbegin(); one != gone.rend(); ++one) {
        kept[*one] = true;
        kept[*one] = raise(kept);
    }
    return places;
}

}  // namespace evenkeel
