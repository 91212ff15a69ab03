// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace evenkeel {

struct MarkdownInline;
struct MarkdownBlock;
using MarkdownInlines = std::vector<MarkdownInline>;
using MarkdownBlocks = std::vector<MarkdownBlock>;

enum class MarkdownInlineKind { Text, Code, LineBreak, Strong, Emphasis, Strikethrough, Link, Picture };

/// A run of text, or a style around others. Raw HTML is Text; a soft line break is a space. An image is a Picture where
/// its address names a file kept with the incident (pictureaddress.h), else its alternative text. Adjacent Text is
/// merged.
struct MarkdownInline {
    MarkdownInlineKind kind = MarkdownInlineKind::Text;
    QString text;  ///< of Text and Code; of Picture its alternative text
    QString url;   ///< of Link: http, https, mailto, or "#anchor" of a heading in the same tree; of Picture its address
    MarkdownInlines children;

    bool operator==(const MarkdownInline &) const = default;
};

struct MarkdownHeading {
    int level = 1;   ///< 1 to 6
    QString anchor;  ///< unique in the tree, as GitHub would name it
    MarkdownInlines inlines;

    bool operator==(const MarkdownHeading &) const = default;
};

struct MarkdownParagraph {
    MarkdownInlines inlines;

    bool operator==(const MarkdownParagraph &) const = default;
};

enum class MarkdownTask { None, Open, Done };

struct MarkdownListItem {
    MarkdownTask task = MarkdownTask::None;
    MarkdownBlocks blocks;

    bool operator==(const MarkdownListItem &) const = default;
};

struct MarkdownList {
    std::optional<unsigned> start;  ///< number of the first item; nothing for bullets
    bool tight = true;              ///< no blank line between the items
    std::vector<MarkdownListItem> items;

    bool operator==(const MarkdownList &) const = default;
};

struct MarkdownCode {
    QString language;  ///< first word after the fence, or empty
    QString text;      ///< without the last line's newline

    bool operator==(const MarkdownCode &) const = default;
};

struct MarkdownQuote {
    MarkdownBlocks blocks;

    bool operator==(const MarkdownQuote &) const = default;
};

enum class MarkdownAlignment { None, Left, Center, Right };

using MarkdownCell = MarkdownInlines;
using MarkdownRow = std::vector<MarkdownCell>;

/// A table with as many columns as alignments. Header and rows may be shorter (empty cells at the end are left out),
/// never longer.
struct MarkdownTable {
    std::vector<MarkdownAlignment> alignments;  ///< one a column
    MarkdownRow header;
    std::vector<MarkdownRow> rows;

    bool operator==(const MarkdownTable &) const = default;
};

struct MarkdownRule {
    bool operator==(const MarkdownRule &) const = default;
};

struct MarkdownBlock {
    std::variant<MarkdownParagraph, MarkdownHeading, MarkdownList, MarkdownCode, MarkdownQuote, MarkdownTable,
                 MarkdownRule>
        content;

    bool operator==(const MarkdownBlock &) const = default;
};

/// A document, as parseMarkdown reads it. Nesting is bounded there, so recursion over it is safe.
struct MarkdownTree {
    MarkdownBlocks blocks;

    bool operator==(const MarkdownTree &) const = default;
};

}  // namespace evenkeel
