// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/markdowntree.h"
#include "models/report/pdf/pdfflow.h"

namespace evenkeel {

/// The bullets, numbers and boxes of one list, and the room they need beside its text.
class PdfMarkers
{
public:
    PdfMarkers(const PdfStyle &style, const PdfTextStyle &voice, const MarkdownList &list, int depth);

    /// From the column's edge to the text.
    [[nodiscard]] qreal indent() const { return m_indent; }
    /// The marker of an item in the column of its list; at the right where the item reads from right to left.
    [[nodiscard]] PdfPlacement marker(MarkdownTask task, unsigned number, const PdfColumn &column, bool mirrored) const;

private:
    const PdfStyle &m_style;
    const PdfTextStyle &m_voice;
    bool m_numbered;
    int m_depth;
    qreal m_indent;
};

}  // namespace evenkeel
