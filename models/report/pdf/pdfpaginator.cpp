// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfpaginator.h"

#include <cmath>

namespace evenkeel {

namespace {

constexpr qreal Tolerance = 0.5;  // layout units, for sums of fractions

qreal onGrid(qreal position, qreal grid)
{
    return grid > 0 ? std::ceil((position - Tolerance) / grid) * grid : position;
}

}  // namespace

std::vector<PdfPage> paginate(const std::vector<PdfStrip> &strips, qreal height, qreal grid)
{
    std::vector<PdfPage> pages;
    size_t next = 0;
    while (next < strips.size()) {
        PdfPage page;
        qreal bottom = 0;
        const size_t first = next;
        if (strips[first].repeatedHead) {
            page.push_back({strips[first].repeatedHead.get(), 0});
            bottom = strips[first].repeatedHead->height;
        }
        const size_t heads = page.size();
        size_t lastBreak = first;
        for (; next < strips.size(); ++next) {
            const PdfStrip &strip = strips[next];
            if (next > first && strip.breakAllowed)
                lastBreak = next;
            qreal top = next == first ? bottom : bottom + strip.spaceAbove;
            if (strip.onGrid)
                top = onGrid(top, grid);
            if (next > first && top + strip.height > height + Tolerance)
                break;
            page.push_back({&strip, top});
            bottom = top + strip.height;
        }
        if (next < strips.size() && lastBreak > first) {
            page.resize(heads + (lastBreak - first));
            next = lastBreak;
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

}  // namespace evenkeel
