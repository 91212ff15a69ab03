// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/headinganchors.h"
#include "models/markup/markdowntree.h"

#include <QByteArrayView>

#include <md4c.h>

namespace evenkeel {

/// Turns md4c's callbacks into a tree. Each answers false once there are too many nodes, as long as it is asked: md4c
/// overhears some answers while it fills up a row of a table.
class MarkdownTreeBuilder
{
public:
    explicit MarkdownTreeBuilder(qsizetype nodeLimit) : m_nodesLeft(nodeLimit) {}

    [[nodiscard]] bool enterBlock(MD_BLOCKTYPE type, const void *detail);
    [[nodiscard]] bool leaveBlock(MD_BLOCKTYPE type);
    [[nodiscard]] bool enterSpan(MD_SPANTYPE type, const void *detail);
    [[nodiscard]] bool leaveSpan(MD_SPANTYPE type);
    [[nodiscard]] bool addText(MD_TEXTTYPE type, QByteArrayView utf8);

    [[nodiscard]] MarkdownTree takeTree();

private:
    // A quote, list or item that is open, or the document itself.
    struct Container {
        MD_BLOCKTYPE type = MD_BLOCK_DOC;
        MarkdownBlocks blocks;
        MarkdownList list;
        MarkdownTask task = MarkdownTask::None;
    };
    // A style that is open; the first one is the paragraph, heading or cell itself.
    struct Span {
        MarkdownInline style;
        bool flattened = false;  // its parts go to the span around it
        bool wordsOnly = false;  // inside an image's alternative text
    };

    [[nodiscard]] bool isWithinLimit() const { return m_nodesLeft >= 0; }
    [[nodiscard]] bool countNode() { return --m_nodesLeft >= 0; }
    void appendBlock(MarkdownBlock block) { m_containers.back().blocks.push_back(std::move(block)); }
    void appendText(const QString &text);
    void appendInline(MarkdownInline part);
    // md4c writes the text of a tight list's item without a paragraph around it.
    void closeImplicitParagraph();
    void closeContainer();
    MarkdownInlines takeInlines();

    qsizetype m_nodesLeft;
    std::vector<Container> m_containers{1};
    int m_flattened = 0;  // containers nested too deeply, left out but for their blocks
    std::vector<Span> m_spans{1};
    MarkdownHeading m_heading;
    MarkdownCode m_code;
    bool m_inCode = false;
    bool m_inCell = false;
    MarkdownTable m_table;
    MarkdownRow m_row;
    HeadingAnchors m_anchors;
    bool m_hasInternalLinks = false;
};

}  // namespace evenkeel
