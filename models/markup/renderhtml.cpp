// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/renderhtml.h"

#include "models/markup/escapehtml.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class HtmlRenderer
{
public:
    QString take() { return std::move(m_out); }

    void render(const MarkdownBlocks &blocks)
    {
        for (const MarkdownBlock &block : blocks)
            std::visit(*this, block.content);
    }

    void operator()(const MarkdownParagraph &paragraph)
    {
        const bool isPicture =
            paragraph.inlines.size() == 1 && paragraph.inlines.front().kind == MarkdownInlineKind::Picture;
        if (!isPicture)
            return element("p"_L1, paragraph.inlines);
        // No <figure>: Qt's own reader of HTML doesn't know it.
        const QString &words = paragraph.inlines.front().text;
        m_out += "<p class=\"picture\">"_L1;
        render(paragraph.inlines);
        if (!words.isEmpty())
            m_out += "<br>\n<small>"_L1 + escapeHtml(words) + "</small>"_L1;
        m_out += "</p>\n"_L1;
    }
    void operator()(const MarkdownHeading &heading)
    {
        const QString name = u'h' + QString::number(heading.level);
        m_out += u'<' + name + " id=\""_L1 + escapeHtml(heading.anchor) + "\">"_L1;
        render(heading.inlines);
        m_out += "</"_L1 + name + ">\n"_L1;
    }
    void operator()(const MarkdownCode &code)
    {
        m_out += "<pre><code"_L1;
        if (!code.language.isEmpty())
            m_out += " class=\"language-"_L1 + escapeHtml(code.language) + u'"';
        m_out += u'>' + escapeHtml(code.text) + "\n</code></pre>\n"_L1;
    }
    void operator()(const MarkdownQuote &quote)
    {
        m_out += "<blockquote>\n"_L1;
        render(quote.blocks);
        m_out += "</blockquote>\n"_L1;
    }
    void operator()(const MarkdownRule &) { m_out += "<hr>\n"_L1; }
    void operator()(const MarkdownList &list)
    {
        if (!list.start)
            m_out += "<ul>\n"_L1;
        else if (*list.start == 1)
            m_out += "<ol>\n"_L1;
        else
            m_out += "<ol start=\""_L1 + QString::number(*list.start) + "\">\n"_L1;
        for (const MarkdownListItem &item : list.items)
            renderItem(item, list.tight);
        m_out += list.start ? "</ol>\n"_L1 : "</ul>\n"_L1;
    }
    void operator()(const MarkdownTable &table)
    {
        m_out += "<table>\n<thead>\n"_L1;
        renderRow(table, table.header, "th"_L1);
        m_out += "</thead>\n<tbody>\n"_L1;
        for (const MarkdownRow &row : table.rows)
            renderRow(table, row, "td"_L1);
        m_out += "</tbody>\n</table>\n"_L1;
    }

private:
    void renderItem(const MarkdownListItem &item, bool tight)
    {
        m_out += "<li>"_L1;
        if (item.task != MarkdownTask::None)
            m_out += item.task == MarkdownTask::Done ? "<input type=\"checkbox\" disabled checked> "_L1
                                                     : "<input type=\"checkbox\" disabled> "_L1;
        for (const MarkdownBlock &block : item.blocks) {
            const auto *paragraph = std::get_if<MarkdownParagraph>(&block.content);
            if (tight && paragraph) {
                render(paragraph->inlines);
                m_out += u'\n';
            } else {
                std::visit(*this, block.content);
            }
        }
        m_out += "</li>\n"_L1;
    }

    void renderRow(const MarkdownTable &table, const MarkdownRow &row, QLatin1StringView cellName)
    {
        m_out += "<tr>"_L1;
        for (size_t i = 0; i < table.alignments.size(); ++i) {
            m_out += u'<' + QString(cellName) + alignmentStyle(table.alignments[i]) + u'>';
            if (i < row.size())
                render(row[i]);
            m_out += "</"_L1 + QString(cellName) + u'>';
        }
        m_out += "</tr>\n"_L1;
    }

    static QLatin1StringView alignmentStyle(MarkdownAlignment alignment)
    {
        switch (alignment) {
        case MarkdownAlignment::None:
            return {};
        case MarkdownAlignment::Left:
            return " style=\"text-align:left\""_L1;
        case MarkdownAlignment::Center:
            return " style=\"text-align:center\""_L1;
        case MarkdownAlignment::Right:
            return " style=\"text-align:right\""_L1;
        }
        return {};
    }

    void render(const MarkdownInlines &inlines)
    {
        for (const MarkdownInline &part : inlines) {
            switch (part.kind) {
            case MarkdownInlineKind::Text:
                m_out += escapeHtml(part.text);
                break;
            case MarkdownInlineKind::Code:
                m_out += "<code>"_L1 + escapeHtml(part.text) + "</code>"_L1;
                break;
            case MarkdownInlineKind::LineBreak:
                m_out += "<br>\n"_L1;
                break;
            case MarkdownInlineKind::Picture:
                m_out += "<img src=\""_L1 + escapeHtml(part.url) + "\" alt=\""_L1 + escapeHtml(part.text) + "\">"_L1;
                break;
            case MarkdownInlineKind::Strong:
                element("strong"_L1, part.children);
                break;
            case MarkdownInlineKind::Emphasis:
                element("em"_L1, part.children);
                break;
            case MarkdownInlineKind::Strikethrough:
                element("del"_L1, part.children);
                break;
            case MarkdownInlineKind::Link:
                m_out += "<a href=\""_L1 + escapeHtml(part.url) + "\">"_L1;
                render(part.children);
                m_out += "</a>"_L1;
                break;
            }
        }
    }

    void element(QLatin1StringView name, const MarkdownInlines &inlines)
    {
        m_out += u'<' + QString(name) + u'>';
        render(inlines);
        m_out += "</"_L1 + QString(name) + u'>';
        if (name == "p"_L1)
            m_out += u'\n';
    }

    QString m_out;
};

}  // namespace

QString renderHtml(const MarkdownTree &tree)
{
    HtmlRenderer renderer;
    renderer.render(tree.blocks);
    return renderer.take();
}

}  // namespace evenkeel
