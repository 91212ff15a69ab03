// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfblocklayout.h"

#include "models/markup/plaintext.h"
#include "models/report/pdf/pdfmarkers.h"
#include "models/report/pdf/pdfpicture.h"
#include "models/report/pdf/pdfrule.h"
#include "models/report/pdf/pdftablelayout.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr size_t ShortList = 5;
constexpr qreal EmptyForAList = 0.12;  // of a page
// What a picture becomes on a page that has no room for it as it is.
constexpr auto SmallerPictures = std::to_array<qreal>({0.85, 0.72, 0.6});

}  // namespace

struct PdfBlockLayout::Adder {
    PdfBlockLayout &layout;
    PdfColumn &column;

    void operator()(const MarkdownParagraph &paragraph) const { layout.addParagraph(paragraph, column); }
    void operator()(const MarkdownHeading &heading) const { layout.addHeading(heading, column); }
    void operator()(const MarkdownList &list) const { layout.addList(list, column); }
    void operator()(const MarkdownCode &code) const { layout.addCode(code, column); }
    void operator()(const MarkdownQuote &quote) const { layout.addQuote(quote, column); }
    void operator()(const MarkdownRule &) const { layout.addRule(column); }
    void operator()(const MarkdownTable &table) const
    {
        PdfTableLayout(layout.m_style, layout.m_flow, layout.m_steps).add(table, column);
    }
};

void PdfBlockLayout::add(std::span<const MarkdownBlock> blocks, PdfColumn &column)
{
    const bool isOutermost = m_listDepth == 0 && !m_inQuote;
    for (size_t i = 0; i < blocks.size() && !m_steps.isCancelled(); ++i) {
        std::visit(Adder{*this, column}, blocks[i].content);
        if (i + 1 < blocks.size() && belongsTogether(blocks[i], blocks[i + 1]))
            m_flow.keepWithNext();
        if (isOutermost)
            m_steps.step();
    }
}

void PdfBlockLayout::addText(const MarkdownInlines &inlines, const PdfTextStyle &voice, PdfColumn &column,
                             qreal spaceAbove, std::shared_ptr<const PdfHeading> heading)
{
    const qreal width = std::min(column.width, m_style.measure);
    auto block = std::make_shared<PdfTextBlock>(PdfStyledText::of(inlines, m_style, voice), voice);
    block->layOut(width);
    const qreal left = column.left + (block->isRightToLeft() ? column.width - width : 0);
    m_flow.addText(std::move(block), column, left, spaceAbove, std::move(heading));
}

void PdfBlockLayout::addHeading(const MarkdownHeading &heading, PdfColumn &column)
{
    const PdfTextStyle &voice = m_style.headings[size_t(std::clamp(heading.level, 1, 6) - 1)];
    const QString text = toPlainText(heading.inlines).simplified();
    addText(heading.inlines, voice, column, voice.spaceAbove,
            std::make_shared<PdfHeading>(PdfHeading{heading.level, text, heading.anchor}));
    m_flow.wantSpaceBelow(voice.spaceBelow);
    m_flow.keepWithNext();
}

// What a table, a quotation or a picture is about stands above it, on the same page.
bool PdfBlockLayout::belongsTogether(const MarkdownBlock &upper, const MarkdownBlock &lower) const
{
    if (!std::holds_alternative<MarkdownParagraph>(upper.content))
        return false;
    const auto *paragraph = std::get_if<MarkdownParagraph>(&lower.content);
    return std::holds_alternative<MarkdownTable>(lower.content) || std::holds_alternative<MarkdownQuote>(lower.content)
           || (paragraph && !paragraph->inlines.empty() && pictureOf(paragraph->inlines.front()));
}

const QImage *PdfBlockLayout::pictureOf(const MarkdownInline &part) const
{
    if (part.kind != MarkdownInlineKind::Picture)
        return nullptr;
    const auto found = m_pictures.constFind(part.url);
    return found == m_pictures.cend() ? nullptr : &*found;
}

// A picture within words stands below those before it.
void PdfBlockLayout::addParagraph(const MarkdownParagraph &paragraph, PdfColumn &column)
{
    const auto isPicture = [this](const MarkdownInline &part) { return pictureOf(part) != nullptr; };
    if (std::ranges::none_of(paragraph.inlines, isPicture))
        return addWords(paragraph.inlines, column);
    MarkdownInlines words;
    const auto isBlank = [&] { return toPlainText(words).trimmed().isEmpty(); };
    for (const MarkdownInline &part : paragraph.inlines) {
        const QImage *picture = pictureOf(part);
        if (!picture) {
            words.push_back(part);
            continue;
        }
        if (!isBlank()) {
            addWords(words, column);
            m_flow.keepWithNext();
        }
        words.clear();
        addPicture(*picture, part.text, column);
    }
    if (!isBlank())
        addWords(words, column);
}

void PdfBlockLayout::addWords(const MarkdownInlines &inlines, PdfColumn &column)
{
    addText(inlines, m_inQuote ? m_style.quote : m_style.body, column, 0);
    m_flow.wantSpaceBelow(m_paragraphGap);
    if (toPlainText(inlines).endsWith(u':'))  // it introduces a list or a table
        m_flow.keepWithNext();
}

void PdfBlockLayout::addPicture(const QImage &picture, const QString &words, PdfColumn &column)
{
    const auto drawn = std::make_shared<PdfPicture>(m_style, picture, column.width);
    PdfStrip strip;
    strip.placements.push_back({drawn, 0, column.left});
    strip.height = drawn->size().height();
    strip.spaceAbove = m_style.blockGap;
    // One within a list or a quotation stays where it is, as it is.
    if (m_listDepth == 0 && !m_inQuote) {
        strip.floats = true;
        for (const qreal scale : SmallerPictures) {
            auto smaller = std::make_shared<PdfStrip>(strip);
            smaller->smaller.clear();
            smaller->placements.front().drawable = std::make_shared<PdfPicture>(*drawn, scale);
            smaller->height = strip.height * scale;
            strip.smaller.push_back(std::move(smaller));
        }
    }
    m_flow.add(std::move(strip), column);
    if (!words.isEmpty()) {
        m_flow.keepWithNext();
        MarkdownInlines caption{{MarkdownInlineKind::Text, words, {}, {}}};
        addText(caption, m_style.figureNote, column, m_style.captionGap);
    }
    m_flow.wantSpaceBelow(m_style.blockGap + m_style.captionGap);
}

bool PdfBlockLayout::indent(PdfColumn &column, qreal by, bool mirrored) const
{
    if (column.width - by < m_style.narrowest)
        return false;
    column.width -= by;
    if (!mirrored)
        column.left += by;
    return true;
}

void PdfBlockLayout::addList(const MarkdownList &list, PdfColumn &column)
{
    // What a list hangs below isn't left at the foot of a page.
    if (m_listDepth > 0)
        m_flow.keepWithNext();
    const qreal gapBelow = m_paragraphGap;
    const QScopedValueRollback gap(m_paragraphGap, list.tight ? m_style.itemGap : m_style.blockGap);
    const QScopedValueRollback depth(m_listDepth, m_listDepth + 1);
    const PdfMarkers markers(m_style, m_inQuote ? m_style.quote : m_style.body, list, m_listDepth);
    unsigned number = list.start.value_or(0);
    for (size_t i = 0; i < list.items.size(); ++i) {
        const MarkdownListItem &item = list.items[i];
        // No item stands alone at the foot or the head of a page, and a short list is kept whole where that costs
        // little.
        if (i > 0 && (i == 1 || i + 1 == list.items.size()))
            m_flow.keepWithNext();
        else if (i > 0 && list.items.size() <= ShortList)
            m_flow.keepWithNext(EmptyForAList);
        if (m_steps.isCancelled())
            return;
        const bool mirrored = toPlainText(MarkdownTree{item.blocks}).isRightToLeft();
        PdfColumn inner = column;
        column.markers.clear();
        inner.onGrid = false;
        if (indent(inner, markers.indent(), mirrored))
            inner.markers.push_back(markers.marker(item.task, number++, column, mirrored));
        m_flow.wantSpaceBelow(m_paragraphGap);
        if (item.blocks.empty())
            addParagraph({}, inner);
        else
            add(item.blocks, inner);
    }
    m_flow.wantSpaceBelow(gapBelow);
}

void PdfBlockLayout::addCode(const MarkdownCode &code, PdfColumn &column)
{
    const qreal padding = m_style.codePadding;
    PdfColumn inner = column;
    inner.decorations.push_back(
        {PdfDecoration::Kind::CodeGround, m_flow.nextDecorationId(), column.left, column.width});
    const QStringList lines = code.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size() && !m_steps.isCancelled(); ++i) {
        QString text = lines[i];
        text.replace(u'\t', "    "_L1);
        auto block = std::make_shared<PdfTextBlock>(PdfStyledText::plain(text), m_style.code);
        block->layOut(column.width - 2 * padding);
        for (int part = 0; part < block->lineCount(); ++part) {
            // The padding belongs to the first and the last strip, so that it is shaded.
            const bool isFirst = i == 0 && part == 0;
            const bool isLast = i + 1 == lines.size() && part + 1 == block->lineCount();
            const bool isSecond = (i == 1 && part == 0 && !isFirst) || (i == 0 && part == 1);
            PdfStrip strip;
            strip.placements.push_back({block, part, column.left + padding, isFirst ? padding : 0});
            strip.height = block->leading() + (isFirst ? padding : 0) + (isLast ? padding : 0);
            strip.onGrid = isFirst && column.onGrid;
            strip.breakAllowed = isFirst || !(isSecond || isLast);
            m_flow.add(std::move(strip), inner);
        }
    }
    column.markers.clear();
    m_flow.wantSpaceBelow(m_style.blockGap);
}

void PdfBlockLayout::addQuote(const MarkdownQuote &quote, PdfColumn &column)
{
    const QScopedValueRollback inQuote(m_inQuote, true);
    const bool mirrored = toPlainText(MarkdownTree{quote.blocks}).isRightToLeft();
    PdfColumn inner = column;
    column.markers.clear();
    if (indent(inner, m_style.quoteIndent, mirrored)) {
        const qreal barLeft = mirrored ? column.left + column.width - m_style.quoteBar : column.left;
        inner.decorations.push_back(
            {PdfDecoration::Kind::QuoteBar, m_flow.nextDecorationId(), barLeft, m_style.quoteBar});
    }
    add(quote.blocks, inner);
    m_flow.wantSpaceBelow(m_style.blockGap);
}

void PdfBlockLayout::addRule(PdfColumn &column)
{
    PdfStrip strip;
    strip.placements.push_back({std::make_shared<PdfRule>(column.width), 0, column.left, m_style.grid});
    strip.height = 2 * m_style.grid;
    m_flow.add(std::move(strip), column);
    m_flow.wantSpaceBelow(m_style.blockGap);
}

}  // namespace evenkeel
