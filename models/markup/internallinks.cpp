// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/internallinks.h"

#include <iterator>

namespace evenkeel {

void InternalLinks::resolve(MarkdownBlocks &blocks) const
{
    for (MarkdownBlock &block : blocks) {
        if (auto *paragraph = std::get_if<MarkdownParagraph>(&block.content)) {
            resolve(paragraph->inlines);
        } else if (auto *heading = std::get_if<MarkdownHeading>(&block.content)) {
            resolve(heading->inlines);
        } else if (auto *quote = std::get_if<MarkdownQuote>(&block.content)) {
            resolve(quote->blocks);
        } else if (auto *list = std::get_if<MarkdownList>(&block.content)) {
            for (MarkdownListItem &item : list->items)
                resolve(item.blocks);
        } else if (auto *table = std::get_if<MarkdownTable>(&block.content)) {
            for (MarkdownCell &cell : table->header)
                resolve(cell);
            for (MarkdownRow &row : table->rows) {
                for (MarkdownCell &cell : row)
                    resolve(cell);
            }
        }
    }
}

void InternalLinks::resolve(MarkdownInlines &inlines) const
{
    MarkdownInlines resolved;
    resolved.reserve(inlines.size());
    for (MarkdownInline &part : inlines) {
        resolve(part.children);
        if (part.kind == MarkdownInlineKind::Link && part.url.startsWith(u'#') && !m_anchors.contains(part.url.mid(1)))
            std::move(part.children.begin(), part.children.end(), std::back_inserter(resolved));
        else
            resolved.push_back(std::move(part));
    }
    inlines = std::move(resolved);
}

}  // namespace evenkeel
