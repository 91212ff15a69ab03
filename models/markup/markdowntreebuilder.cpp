// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/markdowntreebuilder.h"

#include "models/markup/htmlentity.h"
#include "models/markup/internallinks.h"
#include "models/markup/pictureaddress.h"
#include "models/markup/plaintext.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr size_t MaxDepth = 48;

QString plainAttribute(const MD_ATTRIBUTE &attribute)
{
    QString out;
    for (int i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const QString part =
            QString::fromUtf8(attribute.text + from, qsizetype(attribute.substr_offsets[i + 1] - from));
        if (attribute.substr_types[i] == MD_TEXT_ENTITY)
            out += decodeHtmlEntity(part);
        else if (attribute.substr_types[i] == MD_TEXT_NULLCHAR)
            out += QChar::ReplacementCharacter;
        else
            out += part;
    }
    return out;
}

// The address as it is kept, or nothing for one that must not be followed.
QString allowedUrl(const QString &url)
{
    for (const QChar c : url) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7F)
            return {};
    }
    for (const QLatin1StringView scheme : {"http://"_L1, "https://"_L1, "mailto:"_L1, "#"_L1}) {
        if (url.startsWith(scheme, Qt::CaseInsensitive) && url.size() > scheme.size())
            return url;
    }
    return {};
}

MarkdownAlignment alignmentOf(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_DEFAULT:
        return MarkdownAlignment::None;
    case MD_ALIGN_LEFT:
        return MarkdownAlignment::Left;
    case MD_ALIGN_CENTER:
        return MarkdownAlignment::Center;
    case MD_ALIGN_RIGHT:
        return MarkdownAlignment::Right;
    }
    return MarkdownAlignment::None;
}

MarkdownTask taskOf(const MD_BLOCK_LI_DETAIL &item)
{
    if (!item.is_task)
        return MarkdownTask::None;
    return item.task_mark == ' ' ? MarkdownTask::Open : MarkdownTask::Done;
}

MarkdownInlineKind kindOf(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
    case MD_SPAN_U:
        return MarkdownInlineKind::Emphasis;
    case MD_SPAN_STRONG:
        return MarkdownInlineKind::Strong;
    case MD_SPAN_A:
        return MarkdownInlineKind::Link;
    case MD_SPAN_CODE:
        return MarkdownInlineKind::Code;
    case MD_SPAN_DEL:
        return MarkdownInlineKind::Strikethrough;
    case MD_SPAN_IMG:
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
    case MD_SPAN_WIKILINK:
        break;
    }
    return MarkdownInlineKind::Text;
}

}  // namespace

bool MarkdownTreeBuilder::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    if (!countNode())
        return false;
    closeImplicitParagraph();
    switch (type) {
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
    case MD_BLOCK_LI: {
        if (m_flattened > 0 || (type != MD_BLOCK_LI && m_containers.size() >= MaxDepth)) {
            ++m_flattened;
            break;
        }
        Container container;
        container.type = type;
        if (type == MD_BLOCK_UL) {
            container.list.tight = static_cast<const MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0;
        } else if (type == MD_BLOCK_OL) {
            const auto *list = static_cast<const MD_BLOCK_OL_DETAIL *>(detail);
            container.list.tight = list->is_tight != 0;
            container.list.start = list->start;
        } else if (type == MD_BLOCK_LI) {
            container.task = taskOf(*static_cast<const MD_BLOCK_LI_DETAIL *>(detail));
        }
        m_containers.push_back(std::move(container));
        break;
    }
    case MD_BLOCK_H:
        m_heading.level = int(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_CODE:
        m_code = {plainAttribute(static_cast<const MD_BLOCK_CODE_DETAIL *>(detail)->lang), {}};
        m_inCode = true;
        break;
    case MD_BLOCK_TABLE:
        m_table = {};
        break;
    case MD_BLOCK_TH:
        m_table.alignments.push_back(alignmentOf(static_cast<const MD_BLOCK_TD_DETAIL *>(detail)->align));
        m_inCell = true;
        break;
    case MD_BLOCK_TD:
        m_inCell = true;
        break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR:
    case MD_BLOCK_HTML:
    case MD_BLOCK_P:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_TR:
        break;
    }
    return true;
}

bool MarkdownTreeBuilder::leaveBlock(MD_BLOCKTYPE type)
{
    if (!isWithinLimit())
        return false;
    switch (type) {
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
    case MD_BLOCK_LI:
        closeContainer();
        break;
    case MD_BLOCK_HR:
        appendBlock({MarkdownRule{}});
        break;
    case MD_BLOCK_H:
        m_heading.inlines = takeInlines();
        m_heading.anchor = m_anchors.nextAnchor(toPlainText(m_heading.inlines));
        appendBlock({std::exchange(m_heading, {})});
        break;
    case MD_BLOCK_CODE:
        if (m_code.text.endsWith(u'\n'))
            m_code.text.chop(1);
        appendBlock({std::exchange(m_code, {})});
        m_inCode = false;
        break;
    case MD_BLOCK_P:
        appendBlock({MarkdownParagraph{takeInlines()}});
        break;
    case MD_BLOCK_TABLE:
        appendBlock({std::exchange(m_table, {})});
        break;
    case MD_BLOCK_THEAD:
        m_table.header = m_table.rows.empty() ? MarkdownRow() : std::move(m_table.rows.back());
        m_table.rows.clear();
        break;
    case MD_BLOCK_TR:
        while (!m_row.empty() && m_row.back().empty())
            m_row.pop_back();
        m_row.shrink_to_fit();
        m_table.rows.push_back(std::exchange(m_row, {}));
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_row.push_back(takeInlines());
        m_inCell = false;
        break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HTML:
    case MD_BLOCK_TBODY:
        break;
    }
    return true;
}

void MarkdownTreeBuilder::closeContainer()
{
    closeImplicitParagraph();
    if (m_flattened > 0) {
        --m_flattened;
        return;
    }
    Container closed = std::move(m_containers.back());
    m_containers.pop_back();
    if (closed.type == MD_BLOCK_LI)
        m_containers.back().list.items.push_back({closed.task, std::move(closed.blocks)});
    else if (closed.type == MD_BLOCK_QUOTE)
        appendBlock({MarkdownQuote{std::move(closed.blocks)}});
    else
        appendBlock({std::move(closed.list)});
}

void MarkdownTreeBuilder::closeImplicitParagraph()
{
    if (MarkdownInlines inlines = takeInlines(); !inlines.empty())
        appendBlock({MarkdownParagraph{std::move(inlines)}});
}

bool MarkdownTreeBuilder::enterSpan(MD_SPANTYPE type, const void *detail)
{
    if (!countNode())
        return false;
    Span span;
    span.style.kind = kindOf(type);
    span.wordsOnly = type == MD_SPAN_IMG || m_spans.back().wordsOnly;
    span.flattened = span.wordsOnly || span.style.kind == MarkdownInlineKind::Text || m_spans.size() >= MaxDepth;
    if (type == MD_SPAN_IMG && !m_spans.back().wordsOnly && m_spans.size() < MaxDepth) {
        span.style.url = plainAttribute(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src);
        if (evidenceAt(span.style.url)) {
            span.style.kind = MarkdownInlineKind::Picture;
            span.flattened = false;
        }
    }
    if (type == MD_SPAN_A) {
        span.style.url = allowedUrl(plainAttribute(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href));
        span.flattened = span.flattened || span.style.url.isEmpty();
        m_hasInternalLinks = m_hasInternalLinks || span.style.url.startsWith(u'#');
    }
    m_spans.push_back(std::move(span));
    return true;
}

bool MarkdownTreeBuilder::leaveSpan(MD_SPANTYPE)
{
    if (!isWithinLimit())
        return false;
    Span closed = std::move(m_spans.back());
    m_spans.pop_back();
    if (closed.flattened) {
        for (MarkdownInline &part : closed.style.children)
            appendInline(std::move(part));
    } else if (closed.style.kind == MarkdownInlineKind::Code) {
        closed.style.text = toPlainText(closed.style.children);
        if (m_inCell)
            closed.style.text.replace("\\|"_L1, "|"_L1);  // GitHub's rule; md4c keeps the backslash
        closed.style.children.clear();
        appendInline(std::move(closed.style));
    } else if (closed.style.kind == MarkdownInlineKind::Picture) {
        closed.style.text = toPlainText(closed.style.children).simplified();
        closed.style.children.clear();
        appendInline(std::move(closed.style));
    } else if (!closed.style.children.empty()) {
        appendInline(std::move(closed.style));
    }
    return true;
}

bool MarkdownTreeBuilder::addText(MD_TEXTTYPE type, QByteArrayView utf8)
{
    if (!countNode())
        return false;
    QString text;
    switch (type) {
    case MD_TEXT_NULLCHAR:
        text = QChar::ReplacementCharacter;
        break;
    case MD_TEXT_BR:
        text = u'\n';
        break;
    case MD_TEXT_SOFTBR:
        text = u' ';
        break;
    case MD_TEXT_ENTITY:
        text = decodeHtmlEntity(QString::fromUtf8(utf8));
        break;
    case MD_TEXT_NORMAL:
    case MD_TEXT_CODE:
    case MD_TEXT_HTML:
    case MD_TEXT_LATEXMATH:
        text = QString::fromUtf8(utf8);
        break;
    }
    if (m_inCode)
        m_code.text += text;
    else
        appendText(text);
    return true;
}

void MarkdownTreeBuilder::appendText(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            appendInline({MarkdownInlineKind::LineBreak, {}, {}, {}});
        if (!lines[i].isEmpty())
            appendInline({MarkdownInlineKind::Text, lines[i], {}, {}});
    }
}

void MarkdownTreeBuilder::appendInline(MarkdownInline part)
{
    MarkdownInlines &parts = m_spans.back().style.children;
    if (part.kind == MarkdownInlineKind::Text && !parts.empty() && parts.back().kind == MarkdownInlineKind::Text)
        parts.back().text += part.text;
    else
        parts.push_back(std::move(part));
}

MarkdownInlines MarkdownTreeBuilder::takeInlines()
{
    MarkdownInlines inlines = std::exchange(m_spans.front().style.children, {});
    inlines.shrink_to_fit();
    return inlines;
}

MarkdownTree MarkdownTreeBuilder::takeTree()
{
    closeImplicitParagraph();
    MarkdownTree tree{std::exchange(m_containers.front().blocks, {})};
    if (m_hasInternalLinks)
        InternalLinks(m_anchors).resolve(tree.blocks);
    return tree;
}

}  // namespace evenkeel
