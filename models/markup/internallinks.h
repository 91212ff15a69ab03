// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/headinganchors.h"
#include "models/markup/markdowntree.h"

namespace evenkeel {

/// Turns links to headings that don't exist ("#elsewhere") into their text.
class InternalLinks
{
public:
    explicit InternalLinks(const HeadingAnchors &anchors) : m_anchors(anchors) {}

    void resolve(MarkdownBlocks &blocks) const;

private:
    void resolve(MarkdownInlines &inlines) const;

    const HeadingAnchors &m_anchors;
};

}  // namespace evenkeel
