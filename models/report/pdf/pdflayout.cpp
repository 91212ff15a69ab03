// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdflayout.h"

#include "models/markup/plaintext.h"
#include "models/report/pdf/pdfblocklayout.h"
#include "models/report/pdf/pdffrontlayout.h"

namespace evenkeel {

namespace {

constexpr size_t HeadingsWithoutContents = 6;
constexpr size_t ShortReport = 12;  // pages
constexpr qreal AllButEmpty = 0.2;  // of a page's height

std::vector<PdfHeading> sectionsOf(const MarkdownBlocks &blocks)
{
    std::vector<PdfHeading> sections;
    for (const MarkdownBlock &block : blocks) {
        const auto *heading = std::get_if<MarkdownHeading>(&block.content);
        if (heading && heading->level == 2)
            sections.push_back({2, toPlainText(heading->inlines).simplified(), heading->anchor});
    }
    return sections;
}

bool repeatsTitle(const MarkdownBlocks &blocks, const QString &title)
{
    const auto *heading = blocks.empty() ? nullptr : std::get_if<MarkdownHeading>(&blocks.front().content);
    return heading && heading->level == 1 && toPlainText(heading->inlines).simplified() == title.simplified();
}

}  // namespace

PdfLayout::PdfLayout(const PdfDocument &document, const PdfStyle &style, Progress &progress) : m_style(style)
{
    const MarkdownBlocks &blocks = document.body.blocks;
    size_t first = 0;
    PdfColumn column;
    column.width = m_style.contentWidth();
    if (document.front) {
        PdfFrontLayout front(m_style, m_flow);
        front.add(*document.front, column);
        const std::vector<PdfHeading> sections = sectionsOf(blocks);
        if (sections.size() > HeadingsWithoutContents)
            front.addContents(document.words.contents, sections, column);
        first = repeatsTitle(blocks, document.front->title) ? 1 : 0;
    }
    const auto shown = std::span(blocks).subspan(first);
    PdfSteps steps(progress);
    steps.expect(shown);
    PdfBlockLayout(m_style, m_flow, steps, document.pictures).add(shown, column);
    if (!progress.isCancelled())
        m_pages = paginate(m_flow.strips(), m_style.contentHeight(), m_style.grid);
    if (m_pages.empty())
        m_pages.emplace_back();
}

bool PdfLayout::endsAllButEmpty() const
{
    if (m_pages.size() < 2 || m_pages.size() > ShortReport)
        return false;
    const PdfPlacedStrip &last = m_pages.back().back();
    return last.top + last.strip->height < m_style.contentHeight() * AllButEmpty;
}

}  // namespace evenkeel
