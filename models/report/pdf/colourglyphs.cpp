// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/colourglyphs.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qreal PictureSize = 96;  // pixels an em; at 10 points that is about 700 dpi

}  // namespace

bool mayHaveColourGlyphs(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c.unicode() >= 0xD83C && c.unicode() <= 0xD83E) || (c.unicode() >= 0x2190 && c.unicode() <= 0x2BFF)
               || c.unicode() == 0xFE0F || c.unicode() == 0x20E3;
    });
}

bool ColourGlyphs::isBitmapFont(const QRawFont &font)
{
    const QString family = font.familyName();
    const auto known = m_isBitmapFont.constFind(family);
    if (known != m_isBitmapFont.constEnd())
        return *known;
    return *m_isBitmapFont.insert(family, !font.fontTable("CBLC").isEmpty());
}

const ColourGlyphs::Picture &ColourGlyphs::picture(const QRawFont &font, quint32 glyph)
{
    const QString key = font.familyName() + u'/' + QString::number(font.pixelSize()) + u'/' + QString::number(glyph);
    const auto known = m_pictures.constFind(key);
    if (known != m_pictures.constEnd())
        return *known;

    Picture made;
    made.area = font.boundingRect(glyph);
    const qreal scale = std::min<qreal>(1, PictureSize / font.pixelSize());
    const QSize size = (made.area.size() * scale).toSize();
    if (!size.isEmpty()) {
        made.image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        made.image.fill(Qt::transparent);
        QPainter painter(&made.image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        QGlyphRun run;
        run.setRawFont(font);
        run.setGlyphIndexes({glyph});
        run.setPositions({QPointF()});
        painter.drawGlyphRun(-made.area.topLeft(), run);
    }
    return *m_pictures.insert(key, made);
}

void ColourGlyphs::draw(QPainter &painter, const QTextLine &line, QPointF origin)
{
    const QList<QGlyphRun> runs = line.glyphRuns();
    for (const QGlyphRun &run : runs) {
        if (!isBitmapFont(run.rawFont()))
            continue;
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const Picture &glyph = picture(run.rawFont(), glyphs[i]);
            if (!glyph.image.isNull())
                painter.drawImage(glyph.area.translated(origin + positions[i]), glyph.image);
        }
    }
}

}  // namespace evenkeel
