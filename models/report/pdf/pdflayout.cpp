// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdflayout.h"

#include "models/markup/plaintext.h"
#include "models/report/pdf/pdfblocklayout.h"
#include "models/report/pdf/pdffacts.h"
#include "models/report/pdf/pdffishbone.h"
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

// How many blocks stand before the figure; none where it has no place.
size_t placeOf(const PdfFishboneFigure &figure, std::span<const MarkdownBlock> blocks)
{
    for (size_t i = blocks.size(); i > 0; --i) {
        const auto *heading = std::get_if<MarkdownHeading>(&blocks[i - 1].content);
        if (heading && heading->level == 2 && toPlainText(heading->inlines).simplified() == figure.heading)
            return i;
    }
    return 0;
}

void addFishbone(const PdfFishboneFigure &figure, const PdfStyle &style, PdfFlow &flow, PdfColumn &column)
{
    const auto drawing = std::make_shared<PdfFishbone>(style, figure);
    for (int part = 0; part < drawing->partCount(); ++part) {
        PdfStrip strip;
        strip.placements.push_back({drawing, part, column.left});
        strip.height = drawing->heightOf(part);
        strip.spaceAbove = part == 0 ? style.grid : 0;
        strip.floats = drawing->partCount() == 1;
        flow.add(std::move(strip), column);
    }
    flow.wantSpaceBelow(style.blockGap);
}

}  // namespace

PdfLayout::PdfLayout(const PdfDocument &document, const PdfStyle &style, Progress &progress) : m_style(style)
{
    const MarkdownBlocks &blocks = document.body.blocks;
    size_t first = 0;
    PdfColumn column;
    column.width = m_style.contentWidth();
    if (document.front && repeatsTitle(blocks, document.front->title))
        first = 1;
    std::span<const MarkdownBlock> text = std::span(blocks).subspan(first);
    PdfSteps steps(progress);
    steps.expect(text);
    PdfBlockLayout layout(m_style, m_flow, steps, document.pictures);
    if (document.front) {
        PdfFrontLayout front(m_style, m_flow);
        front.add(*document.front, column);
        if (const auto leading = leadingFacts(text)) {
            layout.add(text.first(leading->at), column);
            front.addFacts(leading->facts, column);
            text = text.subspan(leading->at + 1);
        }
        const std::vector<PdfHeading> sections = sectionsOf(blocks);
        if (sections.size() > HeadingsWithoutContents)
            front.addContents(document.words.contents, sections, column);
    }
    const size_t above = document.fishbone ? placeOf(*document.fishbone, text) : 0;
    if (above > 0) {
        layout.add(text.first(above), column);
        addFishbone(*document.fishbone, m_style, m_flow, column);
        text = text.subspan(above);
    }
    layout.add(text, column);
    if (document.front && document.front->strip && !document.front->strip->inWords.isEmpty())
        PdfFrontLayout(m_style, m_flow).addWordsOf(*document.front->strip, column);
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
