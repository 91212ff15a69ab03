// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdffacts.h"

#include "models/markup/plaintext.h"

namespace evenkeel {

namespace {

std::optional<PdfFact> factOf(const MarkdownListItem &item)
{
    if (item.blocks.size() != 1 || item.task != MarkdownTask::None)
        return std::nullopt;
    const auto *line = std::get_if<MarkdownParagraph>(&item.blocks.front().content);
    if (!line || line->inlines.size() < 2 || line->inlines.front().kind != MarkdownInlineKind::Strong)
        return std::nullopt;
    PdfFact fact{toPlainText(line->inlines.front().children).trimmed(), line->inlines};
    if (!fact.label.endsWith(u':'))
        return std::nullopt;
    fact.label.chop(1);
    fact.value.erase(fact.value.begin());
    // The space behind the colon.
    QString &first = fact.value.front().text;
    while (first.startsWith(u' '))
        first.remove(0, 1);
    return fact;
}

}  // namespace

std::optional<PdfFacts> leadingFacts(std::span<const MarkdownBlock> blocks)
{
    PdfFacts leading;
    for (; leading.at < blocks.size(); ++leading.at) {
        if (std::holds_alternative<MarkdownHeading>(blocks[leading.at].content))
            return std::nullopt;
        const auto *list = std::get_if<MarkdownList>(&blocks[leading.at].content);
        if (!list)
            continue;
        for (const MarkdownListItem &item : list->items) {
            auto fact = factOf(item);
            if (!fact)
                return std::nullopt;
            leading.facts.push_back(*std::move(fact));
        }
        return leading;
    }
    return std::nullopt;
}

}  // namespace evenkeel
