// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfstyle.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QImageReader>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

// Lato (fonts-lato) is what the scale was drawn for: open, with figures of one width. The others stand in for it.
QStringList textFamilies()
{
    return {u"Lato"_s, u"Carlito"_s, u"Open Sans"_s, u"Noto Sans"_s, u"DejaVu Sans"_s};
}

struct StyleRemarks {
    Q_DECLARE_TR_FUNCTIONS(StyleRemarks)
};

QStringList monoFamilies()
{
    return {u"DejaVu Sans Mono"_s, u"Hack"_s, u"Noto Sans Mono"_s, u"Liberation Mono"_s};
}

enum class Face { Text, Heading, Mono };

// Makes text styles of sizes in points.
class StyleMaker
{
public:
    StyleMaker(const PdfCompaction &compaction, const ReportStyle &own) : m_compaction(compaction), m_own(own) {}

    [[nodiscard]] qreal type(qreal points) const { return points * m_compaction.type * PdfStyle::UnitsPerPoint; }
    [[nodiscard]] qreal space(qreal points) const { return points * m_compaction.space * PdfStyle::UnitsPerPoint; }
    [[nodiscard]] qreal margin(qreal points) const { return points * m_compaction.margins * PdfStyle::UnitsPerPoint; }
    [[nodiscard]] static qreal line(qreal points) { return points * PdfStyle::UnitsPerPoint; }

    [[nodiscard]] PdfTextStyle text(qreal size, qreal leading, const QColor &colour,
                                    QFont::Weight weight = QFont::Normal, Face face = Face::Text) const
    {
        PdfTextStyle style;
        style.font.setFamilies(families(face));
        style.font.setStyleHint(face == Face::Mono ? QFont::Monospace : QFont::SansSerif);
        style.font.setPixelSize(qRound(type(size)));
        style.font.setWeight(weight);
        style.font.setHintingPreference(QFont::PreferNoHinting);
        // Any spacing turns ligatures off: Qt's text map has no letters for those beyond Unicode's few ("ti").
        style.font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
        style.leading = type(leading);
        style.colour = colour;
        const QFontMetricsF metrics(style.font);
        style.baseline = (style.leading + metrics.ascent() - metrics.descent()) / 2;
        return style;
    }

private:
    // People's own first; what it hasn't, or where it isn't installed, the usual ones stand in for.
    [[nodiscard]] QStringList families(Face face) const
    {
        QStringList families = face == Face::Mono ? monoFamilies() : textFamilies();
        if (face == Face::Mono)
            families.prepend(m_own.codeFont);
        else
            families.prepend(m_own.textFont);
        if (face == Face::Heading)
            families.prepend(m_own.headingFont);
        families.removeAll(QString());
        return families;
    }

    PdfCompaction m_compaction;
    const ReportStyle &m_own;
};

QColor colourOf(std::optional<quint32> own, const QColor &usual)
{
    return own ? QColor::fromRgb(*own) : usual;
}

QImage readLogo(const ReportStyle &own, QSizeF most)
{
    constexpr qreal LogoPixelsAnInch = 600;
    QByteArray bytes = own.logo;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, own.logoIsSvg ? "svg" : "png");
    const QSize pixels = (most * LogoPixelsAnInch / PdfStyle::Resolution).toSize();
    const QSize size = reader.size();
    if (size.isEmpty())
        return {};
    if (own.logoIsSvg || size.width() > pixels.width() || size.height() > pixels.height())
        reader.setScaledSize(size.scaled(pixels, Qt::KeepAspectRatio));
    return reader.read();
}

}  // namespace

QStringList missingOf(const ReportStyle &style)
{
    QStringList missing;
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : {style.textFont, style.headingFont, style.codeFont})
        if (!family.isEmpty() && !installed.contains(family, Qt::CaseInsensitive))
            missing.append(StyleRemarks::tr("The font %1 isn't installed, so the usual one stands in.").arg(family));
    missing.removeDuplicates();
    if (!style.logo.isEmpty() && readLogo(style, QSizeF(PdfStyle::Resolution, PdfStyle::Resolution)).isNull())
        missing.append(StyleRemarks::tr("The logo can't be drawn here, so there is none."));
    return missing;
}

PdfStyle PdfStyle::make(PdfPageSize size, const PdfCompaction &compaction, const ReportStyle &own)
{
    const StyleMaker make(compaction, own);
    PdfStyle style;

    style.ink = QColor(0x1b, 0x20, 0x28);
    style.muted = QColor(0x5a, 0x63, 0x70);
    style.link = QColor(0x1d, 0x4f, 0x7c);
    style.linkLine = QColor(0xa9, 0xb9, 0xc9);
    style.line = QColor(0x9a, 0xa2, 0xad);
    style.faintLine = QColor(0xd9, 0xdd, 0xe2);
    style.codeGround = QColor(0xed, 0xef, 0xf2);
    style.quoteLine = QColor(0xb4, 0xbc, 0xc6);
    style.accent = QColor(0x1f, 0x4a, 0x5c);
    style.contained = QColor(0xa9, 0xb7, 0xc0);
    style.watched = QColor(0xea, 0xee, 0xf1);
    style.badgeText = Qt::white;
    style.severities = {QColor(0x93, 0x2a, 0x2a), QColor(0xa4, 0x51, 0x1c), QColor(0x7d, 0x64, 0x1a),
                        QColor(0x36, 0x5f, 0x82), QColor(0x5a, 0x63, 0x70)};

    style.line = colourOf(own.rules, style.line);
    style.accent = colourOf(own.accent, style.accent);
    style.link = colourOf(own.accent, style.link);
    for (size_t i = 0; i < style.severities.size(); ++i)
        style.severities[i] = colourOf(own.severities[i], style.severities[i]);

    switch (size) {
    case PdfPageSize::A4:
        style.page = QSizeF(StyleMaker::line(595), StyleMaker::line(842));
        break;
    case PdfPageSize::Letter:
        style.page = QSizeF(StyleMaker::line(612), StyleMaker::line(792));
        break;
    }
    style.margins = QMarginsF(make.margin(62), make.margin(82), make.margin(62), make.margin(72));
    style.measure = style.contentWidth() * 0.9;  // about 85 characters
    style.narrowest = style.contentWidth() * 0.3;
    style.grid = make.type(7.25);
    style.headerTop = make.margin(42);
    style.footerBottom = make.margin(40);
    style.runningRuleGap = make.margin(4);

    if (!own.logo.isEmpty()) {
        const QSizeF most(make.margin(150), make.margin(32));
        style.logo = readLogo(own, most);
        style.logoSize = QSizeF(style.logo.size()).scaled(most, Qt::KeepAspectRatio);
    }

    style.body = make.text(10, 14.5, style.ink);
    style.headings = {make.text(20, 29, style.ink, QFont::Bold, Face::Heading),
                      make.text(15, 21.75, style.ink, QFont::Bold, Face::Heading),
                      make.text(11.5, 14.5, style.ink, QFont::Bold, Face::Heading),
                      make.text(10, 14.5, style.ink, QFont::Bold, Face::Heading),
                      make.text(10, 14.5, style.muted, QFont::Bold, Face::Heading),
                      make.text(10, 14.5, style.muted, QFont::Normal, Face::Heading)};
    const std::array<qreal, 6> above{36, 25.5, 21.75, 14.5, 14.5, 14.5};
    const std::array<qreal, 6> below{14.5, 7.25, 3.5, 0, 0, 0};
    for (size_t i = 0; i < style.headings.size(); ++i) {
        style.headings[i].spaceAbove = make.space(above[i]);
        style.headings[i].spaceBelow = make.space(below[i]);
    }
    style.tableHead = make.text(8.25, 12, style.muted, QFont::Bold);
    style.tableCell = make.text(9, 13, style.ink);
    style.code = make.text(8.25, 12, style.ink, QFont::Normal, Face::Mono);
    style.quote = make.text(10, 14.5, style.muted);
    style.running = make.text(8, 10.5, style.muted);
    style.badge = make.text(8.5, 12.5, style.badgeText, QFont::Bold);
    style.title = make.text(25, 31.5, style.ink, QFont::Bold, Face::Heading);
    style.subtitle = make.text(11.5, 17.5, style.muted);
    style.figureLabel = make.text(8.25, 11, style.muted);
    style.figureValue = make.text(17, 24.5, style.ink, QFont::Light);
    style.figureNote = make.text(8.25, 11, style.muted);
    style.factLabel = make.text(8.25, 13, style.muted);
    style.contentsTitle = make.text(8.25, 13, style.muted, QFont::Bold);
    style.contentsEntry = make.text(9, 13, style.ink);

    style.linkUnderline = make.type(1.8);
    style.blockGap = make.space(7);
    style.itemGap = make.space(3.5);
    style.listIndent = make.type(14.5);
    style.markerGap = make.type(5);
    style.taskBox = make.type(7);
    style.quoteIndent = make.type(14.5);
    style.quoteBar = make.type(2);
    style.codePadding = make.space(7);
    style.tableSpace = make.space(10.5);
    style.columnGap = make.type(14);
    style.narrowestColumn = make.type(26);
    style.cellPadding = make.space(4.5);
    style.badgePadding = make.type(6);
    style.codeEdge = make.type(1.2);
    style.factPadding = make.space(2.5);
    style.captionGap = make.space(3.5);
    style.figureGap = make.type(18);
    style.figurePadding = make.space(7);
    style.stripBand = make.type(13);
    style.stripStep = make.type(5);
    style.stripMark = make.type(5);
    style.stripHatch = make.type(3);
    style.stripGap = make.space(6);
    style.stripGutter = make.type(12);
    style.frontTop = make.space(3);
    style.frontSpace = make.space(9);

    style.hairline = StyleMaker::line(0.4);
    style.rule = StyleMaker::line(0.7);
    style.strongRule = StyleMaker::line(1.2);
    return style;
}

}  // namespace evenkeel
