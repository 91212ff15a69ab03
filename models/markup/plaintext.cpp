// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/plaintext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

void append(QString &out, const MarkdownInlines &inlines)
{
    for (const MarkdownInline &part : inlines) {
        switch (part.kind) {
        case MarkdownInlineKind::Text:
        case MarkdownInlineKind::Code:
        case MarkdownInlineKind::Picture:
            out += part.text;
            break;
        case MarkdownInlineKind::LineBreak:
            out += u'\n';
            break;
        case MarkdownInlineKind::Strong:
        case MarkdownInlineKind::Emphasis:
        case MarkdownInlineKind::Strikethrough:
        case MarkdownInlineKind::Link:
            append(out, part.children);
            break;
        }
    }
}

QString plainRow(const MarkdownRow &row)
{
    QStringList cells;
    for (const MarkdownCell &cell : row)
        cells += toPlainText(cell);
    return cells.join(u'\t');
}

QString plainBlocks(const MarkdownBlocks &blocks, QLatin1StringView separator);

struct PlainBlock {
    QString operator()(const MarkdownParagraph &paragraph) const { return toPlainText(paragraph.inlines); }
    QString operator()(const MarkdownHeading &heading) const { return toPlainText(heading.inlines); }
    QString operator()(const MarkdownCode &code) const { return code.text; }
    QString operator()(const MarkdownQuote &quote) const { return plainBlocks(quote.blocks, "\n\n"_L1); }
    QString operator()(const MarkdownRule &) const { return {}; }
    QString operator()(const MarkdownList &list) const
    {
        QStringList items;
        unsigned number = list.start.value_or(0);
        for (const MarkdownListItem &item : list.items) {
            QString mark = list.start ? QString::number(number++) + u'.' : u"-"_s;
            if (item.task != MarkdownTask::None)
                mark += item.task == MarkdownTask::Done ? " [x]"_L1 : " [ ]"_L1;
            QString words = plainBlocks(item.blocks, list.tight ? "\n"_L1 : "\n\n"_L1);
            words.replace(u'\n', "\n  "_L1);
            items += mark + u' ' + words;
        }
        return items.join(u'\n');
    }
    QString operator()(const MarkdownTable &table) const
    {
        QStringList rows{plainRow(table.header)};
        for (const MarkdownRow &row : table.rows)
            rows += plainRow(row);
        return rows.join(u'\n');
    }
};

QString plainBlocks(const MarkdownBlocks &blocks, QLatin1StringView separator)
{
    QStringList texts;
    for (const MarkdownBlock &block : blocks)
        texts += std::visit(PlainBlock{}, block.content);
    return texts.join(separator);
}

}  // namespace

QString toPlainText(const MarkdownInlines &inlines)
{
    QString out;
    append(out, inlines);
    return out;
}

QString toPlainText(const MarkdownTree &tree)
{
    return plainBlocks(tree.blocks, "\n\n"_L1);
}

}  // namespace evenkeel
