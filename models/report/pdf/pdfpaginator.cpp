// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfpaginator.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace evenkeel {

namespace {

constexpr qreal Tolerance = 0.5;  // layout units, for sums of fractions
// Of a page's height; rather than leave more of it empty, text goes before a picture.
constexpr qreal EmptyBelowText = 0.2;
constexpr int HighestOfSections = 2;  // the level of headings that a picture doesn't go beyond

qreal onGrid(qreal position, qreal grid)
{
    return grid > 0 ? std::ceil((position - Tolerance) / grid) * grid : position;
}

/// Deals pages one by one.
class PageDealer
{
public:
    PageDealer(const std::vector<PdfStrip> &strips, qreal height, qreal grid) : m_height(height), m_grid(grid)
    {
        m_order.reserve(strips.size());
        for (const PdfStrip &strip : strips)
            m_order.push_back(&strip);
    }

    [[nodiscard]] std::vector<PdfPage> deal()
    {
        std::vector<PdfPage> pages;
        while (m_next < m_order.size())
            pages.push_back(nextPage());
        return pages;
    }

private:
    // Where a page may end, and how far down its text goes then.
    struct Place {
        size_t above = 0;
        qreal bottom = 0;
    };

    [[nodiscard]] PdfPage nextPage()
    {
        const size_t first = m_next;
        PdfPage page;
        fill(page, first);
        if (m_next == m_order.size())
            return page;
        const Place end = bestOf(m_places, {m_next, page.back().top + page.back().strip->height});
        if (m_height - end.bottom > m_height * EmptyBelowText && putTextFirst(first, page)) {
            page.clear();
            fill(page, first, m_end);
            return page;
        }
        page.resize(page.size() - (m_next - end.above));
        m_next = end.above;
        return page;
    }

    // As much as fits, up to `end`.
    void fill(PdfPage &page, size_t first, size_t end = SIZE_MAX)
    {
        m_places.clear();
        qreal bottom = 0;
        if (const auto &head = m_order[first]->repeatedHead) {
            page.push_back({head.get(), 0});
            bottom = head->height;
        }
        for (m_next = first; m_next < std::min(end, m_order.size()); ++m_next) {
            const PdfStrip *strip = m_order[m_next];
            if (m_next > first && strip->breakAllowed)
                m_places.push_back({m_next, bottom});
            const qreal top = topOf(*strip, bottom, m_next == first);
            if (m_next > first && !fits(*strip, top + captionOf(m_next))) {
                strip = smallerOf(m_next, top);
                if (!strip)
                    return;
            }
            page.push_back({strip, top});
            bottom = top + strip->height;
        }
    }

    [[nodiscard]] qreal topOf(const PdfStrip &strip, qreal bottom, bool isFirst) const
    {
        const qreal top = isFirst ? bottom : bottom + strip.spaceAbove;
        return strip.onGrid ? onGrid(top, m_grid) : top;
    }
    [[nodiscard]] bool fits(const PdfStrip &strip, qreal top) const
    {
        return top + strip.height <= m_height + Tolerance;
    }

    // The last strip but one of what belongs to a picture: its caption.
    [[nodiscard]] size_t endOfGroup(size_t picture) const
    {
        size_t end = picture + 1;
        while (end < m_order.size() && !m_order[end]->breakAllowed)
            ++end;
        return end;
    }

    // How much a picture needs below it for its caption.
    [[nodiscard]] qreal captionOf(size_t picture) const
    {
        qreal height = 0;
        if (m_order[picture]->floats)
            for (size_t i = picture + 1; i < endOfGroup(picture); ++i)
                height += m_order[i]->spaceAbove + m_order[i]->height;
        return height;
    }
    // The picture as it fits with its caption, or nullptr.
    [[nodiscard]] const PdfStrip *smallerOf(size_t picture, qreal top) const
    {
        for (const auto &smaller : m_order[picture]->smaller)
            if (fits(*smaller, top + captionOf(picture)))
                return smaller.get();
        return nullptr;
    }

    // The last place without regret; a later one where that leaves more empty than it is worth. Without any,
    // `otherwise`.
    [[nodiscard]] Place bestOf(const std::vector<Place> &places, Place otherwise) const
    {
        const auto regretOf = [this](const Place &place) {
            return place.above < m_order.size() ? m_order[place.above]->emptyRather : 0;
        };
        const Place *free = nullptr;
        for (const Place &place : places)
            if (regretOf(place) <= 0)
                free = &place;
        const qreal empty = m_height - (free ? free->bottom : 0);
        const Place *best = free;
        for (const Place &place : places)
            if ((!free || place.above > free->above) && empty > regretOf(place) * m_height)
                best = &place;
        return best ? *best : otherwise;
    }

    // Where the page ends because a picture doesn't fit: moves what comes behind it before it, as much as has room, and
    // says where the page ends then. Nothing where that wouldn't help.
    [[nodiscard]] bool putTextFirst(size_t first, const PdfPage &page)
    {
        size_t picture = m_next;
        while (picture > first && !m_order[picture]->floats && !m_order[picture]->breakAllowed)
            --picture;
        if (picture == first || !m_order[picture]->floats)
            return false;
        const size_t group = endOfGroup(picture);
        const PdfPlacedStrip &above = page[page.size() - 1 - (m_next - picture)];
        qreal bottom = above.top + above.strip->height;
        std::vector<Place> places;
        size_t behind = group;
        for (; behind < m_order.size(); ++behind) {
            const PdfStrip &strip = *m_order[behind];
            const bool isSection = strip.heading && strip.heading->level <= HighestOfSections;
            if (strip.breakAllowed && (behind > group || !m_order[picture - 1]->heading))
                places.push_back({behind, bottom});
            const qreal top = topOf(strip, bottom, false);
            if (isSection || strip.floats || !fits(strip, top))
                break;
            bottom = top + strip.height;
        }
        if (behind == m_order.size())
            places.push_back({behind, bottom});
        if (places.empty())
            return false;
        const Place end = bestOf(places, {});
        if (m_height - end.bottom > m_height * EmptyBelowText)
            return false;
        const auto at = [this](size_t index) { return m_order.begin() + qptrdiff(index); };
        std::rotate(at(picture), at(group), at(end.above));
        m_end = picture + (end.above - group);
        return true;
    }

    std::vector<const PdfStrip *> m_order;
    std::vector<Place> m_places;
    size_t m_next = 0;
    size_t m_end = 0;
    qreal m_height;
    qreal m_grid;
};

}  // namespace

std::vector<PdfPage> paginate(const std::vector<PdfStrip> &strips, qreal height, qreal grid)
{
    return PageDealer(strips, height, grid).deal();
}

}  // namespace evenkeel
