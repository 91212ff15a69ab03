// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfmetadata.h"

#include "models/markup/escapehtml.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

// XML 1.0 knows no control characters.
QString xmlText(QString text)
{
    for (QChar &c : text) {
        if ((c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() >= 0xFFFE)
            c = u' ';
    }
    return escapeHtml(text);
}

QString alternatives(QLatin1StringView name, const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"   <%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></%1>\n"_s.arg(name, xmlText(text));
}

QString sequence(QLatin1StringView name, QLatin1StringView kind, const QStringList &items)
{
    if (items.join(QString()).isEmpty())
        return {};
    QString list;
    for (const QString &item : items)
        list += u"<rdf:li>"_s + xmlText(item) + u"</rdf:li>"_s;
    return u"   <%1><rdf:%2>%3</rdf:%2></%1>\n"_s.arg(name, kind, list);
}

}  // namespace

QByteArray toPdfDate(Instant instant)
{
    QString digits = toIsoUtc(std::chrono::floor<std::chrono::seconds>(instant));
    digits.remove(u'-');
    digits.remove(u':');
    digits.remove(u'T');
    return "D:" + digits.toLatin1();
}

QByteArray makeXmp(const PdfDocument &document, bool archival)
{
    const QString created = toIsoUtc(std::chrono::floor<std::chrono::seconds>(document.created));
    const QString packet =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
        "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "   <dc:format>application/pdf</dc:format>\n"_s
        + alternatives("dc:title"_L1, document.title) + alternatives("dc:description"_L1, document.subject)
        + sequence("dc:creator"_L1, "Seq"_L1, {document.author})
        + sequence("dc:subject"_L1, "Bag"_L1, document.keywords)
        + sequence("dc:language"_L1, "Bag"_L1, {document.language})
        + u"   <xmp:CreateDate>%1</xmp:CreateDate>\n   <xmp:ModifyDate>%1</xmp:ModifyDate>\n"
          "   <xmp:CreatorTool>Evenkeel</xmp:CreatorTool>\n   <pdf:Producer>Evenkeel</pdf:Producer>\n"_s.arg(created)
        + (document.keywords.isEmpty()
               ? QString()
               : u"   <pdf:Keywords>%1</pdf:Keywords>\n"_s.arg(xmlText(document.keywords.join(", "_L1))))
        + (archival ? u"   <pdfaid:part>1</pdfaid:part>\n   <pdfaid:conformance>B</pdfaid:conformance>\n"_s : QString())
        + u"  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n"_s;
    return packet.toUtf8();
}

}  // namespace evenkeel
