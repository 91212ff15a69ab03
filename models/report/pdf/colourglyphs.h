// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QPointF>
#include <QString>

class QPainter;
class QRawFont;
class QTextLine;

namespace evenkeel {

/// Whether a text holds characters that some fonts draw in colour. Cheap; says yes too often rather than too seldom.
[[nodiscard]] bool mayHaveColourGlyphs(const QString &text);

/// Draws the glyphs of bitmap fonts (Noto Color Emoji) as pictures. Qt's PDF engine leaves such glyphs blank.
class ColourGlyphs
{
public:
    void draw(QPainter &painter, const QTextLine &line, QPointF origin);

private:
    // A glyph's picture and its place relative to the pen, in pixels of the font.
    struct Picture {
        QImage image;
        QRectF area;
    };

    [[nodiscard]] bool isBitmapFont(const QRawFont &font);
    [[nodiscard]] const Picture &picture(const QRawFont &font, quint32 glyph);

    QHash<QString, bool> m_isBitmapFont;  // by family
    QHash<QString, Picture> m_pictures;   // by family, size and glyph: each is embedded once
};

}  // namespace evenkeel
