// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/markdownparser.h"

#include "models/markup/markdowntreebuilder.h"
#include "models/markup/tablerules.h"

#include <QCoreApplication>

#include <md4c.h>

namespace evenkeel {

namespace {

class MarkdownParser
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownParser)

public:
    static Error tooLarge(qsizetype bytes)
    {
        return {ErrorCode::InvalidInput,
                tr("The Markdown text is larger than %1 MiB").arg(bytes / (1024 * 1024)),
                {},
                tr("Split it, or leave out what was pasted by mistake.")};
    }
    static Error tooManyParts()
    {
        return {ErrorCode::InvalidInput,
                tr("The Markdown text has too many parts"),
                {},
                tr("Look for a table with thousands of columns, and take it out.")};
    }
};

constexpr unsigned Dialect = MD_DIALECT_GITHUB | MD_FLAG_NOHTML;

}  // namespace

Result<MarkdownTree> parseMarkdown(const QString &text, const MarkdownLimits &limits)
{
    if (text.size() > limits.bytes)
        return MarkdownParser::tooLarge(limits.bytes);
    const QByteArray utf8 =
        widenTableRules(text).toUtf8();  // ends in NUL, which md4c needs: it reads one byte past its input
    if (utf8.size() > limits.bytes)
        return MarkdownParser::tooLarge(limits.bytes);

    MarkdownTreeBuilder builder(limits.nodes);
    MD_PARSER parser{};
    parser.flags = Dialect;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        return static_cast<MarkdownTreeBuilder *>(self)->enterBlock(type, detail) ? 0 : 1;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        return static_cast<MarkdownTreeBuilder *>(self)->leaveBlock(type) ? 0 : 1;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        return static_cast<MarkdownTreeBuilder *>(self)->enterSpan(type, detail) ? 0 : 1;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        return static_cast<MarkdownTreeBuilder *>(self)->leaveSpan(type) ? 0 : 1;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *characters, MD_SIZE size, void *self) {
        return static_cast<MarkdownTreeBuilder *>(self)->addText(type, {characters, qsizetype(size)}) ? 0 : 1;
    };
    if (md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &builder) != 0)
        return MarkdownParser::tooManyParts();
    return builder.takeTree();
}

}  // namespace evenkeel
