// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/markup/cmarkgfm.h"

#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace evenkeel::test {

namespace {

QByteArray run(const QString &markdown, const QString &format)
{
    QProcess process;
    process.start(u"cmark-gfm"_s, {u"-e"_s, u"table"_s, u"-e"_s, u"strikethrough"_s, u"-e"_s, u"autolink"_s, u"-e"_s,
                                   u"tasklist"_s, u"-t"_s, format});
    process.write(markdown.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

// Collects lines; text that follows text joins it.
class Outline
{
public:
    void add(int depth, const QString &line) { m_lines += QString(qMax(0, depth - 1) * 2, u' ') + line; }
    void addText(int depth, const QString &text)
    {
        const QString prefix = QString(qMax(0, depth - 1) * 2, u' ') + u"text "_s;
        if (!m_lines.isEmpty() && m_lines.last().startsWith(prefix))
            m_lines.last() += text;
        else
            m_lines += prefix + text;
    }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

class TreeOutline
{
public:
    void blocks(const MarkdownBlocks &children)
    {
        ++m_depth;
        for (const MarkdownBlock &block : children)
            std::visit(*this, block.content);
        --m_depth;
    }
    void operator()(const MarkdownParagraph &paragraph) { holder(u"paragraph"_s, paragraph.inlines); }
    void operator()(const MarkdownHeading &heading) { holder(u"heading %1"_s.arg(heading.level), heading.inlines); }
    void operator()(const MarkdownCode &code) { out.add(m_depth, u"code_block %1 %2"_s.arg(code.language, code.text)); }
    void operator()(const MarkdownQuote &quote)
    {
        out.add(m_depth, u"block_quote"_s);
        blocks(quote.blocks);
    }
    void operator()(const MarkdownRule &) { out.add(m_depth, u"thematic_break"_s); }
    void operator()(const MarkdownList &list)
    {
        out.add(m_depth, u"list %1 %2"_s.arg(list.start ? QString::number(*list.start) : u"bullet"_s,
                                             list.tight ? u"tight"_s : u"loose"_s));
        ++m_depth;
        for (const MarkdownListItem &item : list.items) {
            out.add(m_depth, item.task == MarkdownTask::None   ? u"item"_s
                             : item.task == MarkdownTask::Done ? u"task done"_s
                                                               : u"task open"_s);
            blocks(item.blocks);
        }
        --m_depth;
    }
    void operator()(const MarkdownTable &table)
    {
        out.add(m_depth, u"table"_s);
        row(table, table.header, true);
        for (const MarkdownRow &cells : table.rows)
            row(table, cells, false);
    }

    Outline out;

private:
    void row(const MarkdownTable &table, const MarkdownRow &cells, bool isHeader)
    {
        const QStringList names{u""_s, u"left"_s, u"center"_s, u"right"_s};
        ++m_depth;
        out.add(m_depth, u"row"_s);
        ++m_depth;
        for (size_t i = 0; i < table.alignments.size(); ++i)
            holder(u"cell "_s + (isHeader ? names[qsizetype(table.alignments[i])] : QString()),
                   i < cells.size() ? cells[i] : MarkdownCell());
        m_depth -= 2;
    }
    void holder(const QString &name, const MarkdownInlines &inlines)
    {
        out.add(m_depth, name);
        ++m_depth;
        for (const MarkdownInline &part : inlines)
            inlinePart(part);
        --m_depth;
    }
    void inlinePart(const MarkdownInline &part)
    {
        switch (part.kind) {
        case MarkdownInlineKind::Text:
        case MarkdownInlineKind::Picture:
            out.addText(m_depth, part.text);
            break;
        case MarkdownInlineKind::Code:
            out.add(m_depth, u"code "_s + part.text);
            break;
        case MarkdownInlineKind::LineBreak:
            out.add(m_depth, u"linebreak"_s);
            break;
        case MarkdownInlineKind::Strong:
            holder(u"strong"_s, part.children);
            break;
        case MarkdownInlineKind::Emphasis:
            holder(u"emph"_s, part.children);
            break;
        case MarkdownInlineKind::Strikethrough:
            holder(u"strikethrough"_s, part.children);
            break;
        case MarkdownInlineKind::Link:
            holder(u"link "_s + part.url, part.children);
            break;
        }
    }

    int m_depth = 0;
};

}  // namespace

bool CmarkGfm::isInstalled()
{
    return !QStandardPaths::findExecutable(u"cmark-gfm"_s).isEmpty();
}

QString CmarkGfm::outline(const QString &markdown)
{
    QXmlStreamReader xml(run(markdown, u"xml"_s));
    Outline out;
    int depth = -1;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
            continue;
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        ++depth;
        const QString name = xml.name().toString();
        const auto attribute = [&xml](QLatin1StringView key) { return xml.attributes().value(key).toString(); };
        if (name == "document"_L1)
            continue;
        if (name == "text"_L1 || name == "html_inline"_L1) {
            // A newline in a cell is an entity, and a break to us.
            const QStringList lines = xml.readElementText().split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0)
                    out.add(depth, u"linebreak"_s);
                if (i == 0 || !lines[i].isEmpty())
                    out.addText(depth, lines[i]);
            }
            --depth;
        } else if (name == "softbreak"_L1) {
            out.addText(depth, u" "_s);
        } else if (name == "heading"_L1) {
            out.add(depth, u"heading "_s + attribute("level"_L1));
        } else if (name == "list"_L1) {
            const bool bullet = attribute("type"_L1) == "bullet"_L1;
            out.add(depth, u"list %1 %2"_s.arg(bullet ? u"bullet"_s : attribute("start"_L1),
                                               attribute("tight"_L1) == "true"_L1 ? u"tight"_s : u"loose"_s));
        } else if (name == "tasklist"_L1) {
            out.add(depth, attribute("completed"_L1) == "true"_L1 ? u"task done"_s : u"task open"_s);
        } else if (name == "code_block"_L1) {
            const QString info = attribute("info"_L1);
            QString text = xml.readElementText();
            text.chop(1);
            out.add(depth, u"code_block %1 %2"_s.arg(info.section(u' ', 0, 0), text));
            --depth;
        } else if (name == "code"_L1) {
            out.add(depth, u"code "_s + xml.readElementText());
            --depth;
        } else if (name == "link"_L1) {
            out.add(depth, u"link "_s + attribute("destination"_L1));
        } else if (name == "table_header"_L1 || name == "table_row"_L1) {
            out.add(depth, u"row"_s);
        } else if (name == "table_cell"_L1) {
            out.add(depth, u"cell "_s + attribute("align"_L1));
        } else if (name == "table"_L1) {
            out.add(depth, u"table"_s);
        } else {
            out.add(depth, name);
        }
    }
    return out.text();
}

QStringList CmarkGfm::texts(const QString &markdown)
{
    QXmlStreamReader xml(run(markdown, u"xml"_s));
    QStringList texts;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QStringView name = xml.name();
        if (name == u"paragraph" || name == u"heading" || name == u"table_cell")
            texts += QString();
        else if (name == u"softbreak" || name == u"linebreak")
            texts.last() += u'\n';
        else if (name == u"text" || name == u"link")
            texts.last() += name == u"text" ? xml.readElementText() : QString();
        else if (name != u"document" && name != u"list" && name != u"item" && name != u"table" && name != u"table_row"
                 && name != u"table_header" && name != u"block_quote")
            texts += u"unexpected "_s + name.toString();
    }
    return texts;
}

QString CmarkGfm::html(const QString &markdown)
{
    return QString::fromUtf8(run(markdown, u"html"_s));
}

QString outlineOf(const MarkdownTree &tree)
{
    TreeOutline outline;
    outline.blocks(tree.blocks);
    return outline.out.text();
}

}  // namespace evenkeel::test
