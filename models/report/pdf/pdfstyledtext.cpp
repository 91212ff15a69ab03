// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfstyledtext.h"

#include "models/report/pdf/unbrokentimes.h"

namespace evenkeel {

namespace {

QString printable(const QString &text)
{
    QString out = withUnbrokenSeparators(withUnbrokenAddresses(withUnbrokenTimes(text)));
    for (QChar &c : out) {
        if (c == u'\n')
            c = QChar::LineSeparator;
        else if (c.unicode() < 0x20 || c.unicode() == 0x7F)
            c = u' ';
    }
    return out;
}

class Collector
{
public:
    Collector(const PdfStyle &style, const PdfTextStyle &voice)
        : m_style(style), m_codePixelSize(qRound(voice.font.pixelSize() * style.inlineCodeScale))
    {
    }

    void collect(const MarkdownInlines &inlines, const QTextCharFormat &format)
    {
        for (const MarkdownInline &part : inlines)
            collect(part, format);
    }

    PdfStyledText take()
    {
        while (m_out.text.endsWith(QChar::LineSeparator))
            m_out.text.chop(1);
        return std::move(m_out);
    }

private:
    void collect(const MarkdownInline &part, QTextCharFormat format)
    {
        switch (part.kind) {
        case MarkdownInlineKind::Text:
            append(part.text, format);
            break;
        case MarkdownInlineKind::LineBreak:
            m_out.text += QChar::LineSeparator;
            break;
        case MarkdownInlineKind::Code:
            format.setFontFamilies(m_style.code.font.families());
            format.setFontStyleHint(QFont::Monospace);
            format.setProperty(QTextFormat::FontPixelSize, m_codePixelSize);
            m_out.codes.push_back({int(m_out.text.size()), 0});
            append(part.text, format);
            m_out.codes.back().length = int(m_out.text.size()) - m_out.codes.back().start;
            break;
        case MarkdownInlineKind::Picture:  // where there is no room for it, as in a table
            format.setFontItalic(true);
            append(part.text, format);
            break;
        case MarkdownInlineKind::Strong:
            format.setFontWeight(QFont::Bold);
            collect(part.children, format);
            break;
        case MarkdownInlineKind::Emphasis:
            format.setFontItalic(true);
            collect(part.children, format);
            break;
        case MarkdownInlineKind::Strikethrough:
            format.setFontStrikeOut(true);
            collect(part.children, format);
            break;
        case MarkdownInlineKind::Link: {
            const int start = int(m_out.text.size());
            format.setForeground(m_style.link);
            collect(part.children, format);
            m_out.links.push_back({start, int(m_out.text.size()) - start, part.url});
            break;
        }
        }
    }

    void append(const QString &text, const QTextCharFormat &format)
    {
        const int start = int(m_out.text.size());
        m_out.text += printable(text);
        if (format.propertyCount() > 0)
            m_out.formats.push_back({start, int(m_out.text.size()) - start, format});
    }

    const PdfStyle &m_style;
    int m_codePixelSize;
    PdfStyledText m_out;
};

}  // namespace

PdfStyledText PdfStyledText::plain(const QString &text)
{
    return {printable(text), {}, {}, {}};
}

PdfStyledText PdfStyledText::of(const MarkdownInlines &inlines, const PdfStyle &style, const PdfTextStyle &voice)
{
    Collector collector(style, voice);
    collector.collect(inlines, {});
    return collector.take();
}

}  // namespace evenkeel
