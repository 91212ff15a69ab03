// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/markup/markdowntree.h"
#include "models/report/pdf/pdfflow.h"

#include <span>

namespace evenkeel {

/// Lays Markdown blocks into a flow. Stops early once the progress is cancelled.
class PdfBlockLayout
{
public:
    PdfBlockLayout(const PdfStyle &style, PdfFlow &flow, Progress &progress)
        : m_style(style), m_flow(flow), m_progress(progress), m_paragraphGap(style.blockGap)
    {
    }

    void add(std::span<const MarkdownBlock> blocks, PdfColumn &column);

private:
    struct Adder;

    void addHeading(const MarkdownHeading &heading, PdfColumn &column);
    void addParagraph(const MarkdownParagraph &paragraph, PdfColumn &column);
    void addList(const MarkdownList &list, PdfColumn &column);
    void addCode(const MarkdownCode &code, PdfColumn &column);
    void addQuote(const MarkdownQuote &quote, PdfColumn &column);
    void addRule(PdfColumn &column);
    /// Narrows the column at the side where its text begins; not below the shortest line, and says so.
    [[nodiscard]] bool indent(PdfColumn &column, qreal by, bool mirrored) const;
    /// A paragraph at the start side of the column for its direction, no wider than the measure.
    void addText(const MarkdownInlines &inlines, const PdfTextStyle &voice, PdfColumn &column, qreal spaceAbove,
                 std::shared_ptr<const PdfHeading> heading = {});

    const PdfStyle &m_style;
    PdfFlow &m_flow;
    Progress &m_progress;
    bool m_inQuote = false;
    int m_listDepth = 0;
    qreal m_paragraphGap;
};

}  // namespace evenkeel
