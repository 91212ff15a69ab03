// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/markdownruns.h"

#include <md4c.h>

#include <functional>
#include <utility>

namespace evenkeel {

namespace {

/// Follows md4c through a text. It hands out pieces of that text, whose places tell where they stand; what it hands
/// out nothing of is marks.
class RunReader
{
public:
    explicit RunReader(const QString &text) : m_utf8(text.toUtf8()) {}

    QList<MarkdownRun> read()
    {
        MD_PARSER parser{};
        parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<RunReader *>(self)->enterBlock(type, detail);
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            static_cast<RunReader *>(self)->leaveBlock(type);
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void *, void *self) {
            static_cast<RunReader *>(self)->m_styles.append(styleOf(type));
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE, void *, void *self) {
            static_cast<RunReader *>(self)->m_styles.removeLast();
            return 0;
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *characters, MD_SIZE size, void *self) {
            static_cast<RunReader *>(self)->addText(type, characters, qsizetype(size));
            return 0;
        };
        if (md_parse(m_utf8.constData(), MD_SIZE(m_utf8.size()), &parser, this) != 0)
            return {};
        addSyntax(m_utf8.size());
        return m_runs;
    }

private:
    static MarkdownRun::Style styleOf(MD_SPANTYPE type)
    {
        switch (type) {
        case MD_SPAN_EM:
        case MD_SPAN_U:
            return MarkdownRun::Emphasis;
        case MD_SPAN_STRONG:
            return MarkdownRun::Strong;
        case MD_SPAN_DEL:
            return MarkdownRun::Strikethrough;
        case MD_SPAN_CODE:
            return MarkdownRun::Code;
        case MD_SPAN_A:
        case MD_SPAN_IMG:
        case MD_SPAN_WIKILINK:
            return MarkdownRun::Link;
        case MD_SPAN_LATEXMATH:
        case MD_SPAN_LATEXMATH_DISPLAY:
            break;
        }
        return MarkdownRun::Plain;
    }

    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        if (type == MD_BLOCK_H)
            m_heading = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        else if (type == MD_BLOCK_QUOTE)
            ++m_quotes;
        else if (type == MD_BLOCK_CODE)
            m_isCode = true;
    }
    void leaveBlock(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_H)
            m_heading = 0;
        else if (type == MD_BLOCK_QUOTE)
            --m_quotes;
        else if (type == MD_BLOCK_CODE)
            m_isCode = false;
    }

    void addText(MD_TEXTTYPE type, const MD_CHAR *characters, qsizetype size)
    {
        // Line breaks and what stands for a NUL come from md4c's own memory.
        const auto *begin = m_utf8.constData();
        if (type == MD_TEXT_NULLCHAR || std::less<>()(characters, begin)
            || std::less<>()(begin + m_utf8.size(), characters + size))
            return;
        const qsizetype at = characters - begin;
        if (at < m_byte)
            return;
        addSyntax(at);
        MarkdownRun::Styles styles = m_isCode ? MarkdownRun::Code : MarkdownRun::Plain;
        if (m_quotes > 0)
            styles |= MarkdownRun::Quote;
        for (const MarkdownRun::Style style : std::as_const(m_styles))
            styles |= style;
        add(at + size, styles);
    }

    // What is left out reaches from line to line; a heading begins with its own.
    void addSyntax(qsizetype until)
    {
        const qsizetype line = QByteArrayView(m_utf8).first(until).lastIndexOf('\n') + 1;
        if (line > m_byte) {
            const int heading = std::exchange(m_heading, 0);
            add(line, MarkdownRun::Syntax);
            m_heading = heading;
        }
        add(until, MarkdownRun::Syntax);
    }

    void add(qsizetype until, MarkdownRun::Styles styles)
    {
        const qsizetype start = m_character;
        while (m_byte < until) {
            // A letter outside the basic plane has four bytes in UTF-8 and two units in UTF-16.
            const auto byte = uchar(m_utf8[m_byte]);
            if ((byte & 0xC0) != 0x80)
                m_character += byte >= 0xF0 ? 2 : 1;
            ++m_byte;
        }
        if (m_character > start)
            m_runs.append({start, m_character - start, styles, m_heading});
    }

    QByteArray m_utf8;
    qsizetype m_byte = 0;
    qsizetype m_character = 0;
    int m_heading = 0;
    int m_quotes = 0;
    bool m_isCode = false;
    QList<MarkdownRun::Style> m_styles;
    QList<MarkdownRun> m_runs;
};

}  // namespace

QList<MarkdownRun> markdownRuns(const QString &text, qsizetype most)
{
    return text.size() > most ? QList<MarkdownRun>() : RunReader(text).read();
}

}  // namespace evenkeel
