// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/textmap.h"

#include <QRegularExpression>
#include <QString>

#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

using GlyphTexts = std::map<uint, QString>;

QString mended(char16_t c)
{
    if (c == u'\t' || c == 0x00A0)
        return u" "_s;
    if (c == 0x2010 || c == 0x2011 || c == 0x00AD)
        return u"-"_s;
    const bool isRadical = c >= 0x2E80 && c <= 0x2FDF;
    const bool isCompatibilityIdeograph = c >= 0xF900 && c <= 0xFAFF;
    const bool isPresentationForm = (c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
    if (isRadical || isCompatibilityIdeograph || isPresentationForm)
        return QString(QChar(c)).normalized(QString::NormalizationForm_KC);
    return QString(QChar(c));
}

// Reads "<first> <last> <code>" and "<first> <last> [<code> <code> …]".
std::optional<GlyphTexts> readRanges(const QString &map)
{
    static const QRegularExpression range(
        u"<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]{4})>|\\[((?:\\s*<[0-9A-Fa-f]{4}>)+)\\s*\\])"_s);
    static const QRegularExpression code(u"<([0-9A-Fa-f]{4})>"_s);
    const qsizetype from = map.indexOf("beginbfrange"_L1);
    const qsizetype to = map.lastIndexOf("endbfrange"_L1);
    if (from < 0 || to < from)
        return std::nullopt;
    GlyphTexts texts;
    for (auto ranges = range.globalMatch(map.mid(from, to - from)); ranges.hasNext();) {
        const QRegularExpressionMatch found = ranges.next();
        const uint first = found.captured(1).toUInt(nullptr, 16);
        const uint last = found.captured(2).toUInt(nullptr, 16);
        if (found.capturedLength(3) > 0) {
            const uint start = found.captured(3).toUInt(nullptr, 16);
            for (uint glyph = first; glyph <= last; ++glyph)
                texts[glyph] = mended(char16_t(start + glyph - first));
        } else {
            uint glyph = first;
            for (auto codes = code.globalMatch(found.captured(4)); codes.hasNext() && glyph <= last; ++glyph)
                texts[glyph] = mended(char16_t(codes.next().captured(1).toUInt(nullptr, 16)));
        }
    }
    return texts;
}

QByteArray hex(uint value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

QByteArray writeCharacters(const GlyphTexts &texts)
{
    constexpr size_t Most = 100;  // in one section: a rule of the format
    QByteArray out;
    size_t left = texts.size();
    size_t inSection = 0;
    for (const auto &[glyph, text] : texts) {
        if (inSection == 0) {
            inSection = std::min(left, Most);
            out += QByteArray::number(qsizetype(inSection)) + " beginbfchar\n";
        }
        out += '<' + hex(glyph) + "> <";
        for (const QChar c : text)
            out += hex(c.unicode());
        out += ">\n";
        --left;
        if (--inSection == 0)
            out += "endbfchar\n";
    }
    return out;
}

}  // namespace

QByteArray mendTextMap(const QByteArray &toUnicode)
{
    const auto texts = readRanges(QString::fromLatin1(toUnicode));
    if (!texts || texts->empty())
        return toUnicode;
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
           "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
           "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
           + writeCharacters(*texts) + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}  // namespace evenkeel
