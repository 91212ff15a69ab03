// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace evenkeel {

/// A text on one line, shaped once for measuring and for drawing; with an ellipsis where it is longer than there is
/// room. Widths are in device-independent pixels. Its arrows are drawn as the theme's: few fonts have them, another
/// font's stand askew, and finding one would hold up a window that is being opened. They point in the
/// direction in which the words around them are read.
class ShapedLine
{
public:
    ShapedLine(QString text, const QFont &font, Qt::LayoutDirection direction, int room);

    [[nodiscard]] qreal width() const { return m_line.naturalTextWidth(); }
    [[nodiscard]] QString shown() const { return m_shown; }
    /// In the painter's pen, in the middle of the place's height.
    void draw(QPainter &painter, const QRect &place, Qt::Alignment side) const;
    /// Whether it is what would be shaped of the same text.
    [[nodiscard]] bool isFor(const QFont &font, Qt::LayoutDirection direction, int room) const;

private:
    void shape(const QString &text);
    void shorten();
    void shortenBothWays(const QFontMetrics &metrics);
    void drawArrow(QPainter &painter, const QPointF &corner, int at) const;

    QString m_shown;
    QTextLayout m_layout;
    QTextLine m_line;
    int m_room;
    bool m_isShortened = false;
};

/// Lines that were shaped lately. The words that stand in many rows of a table, kinds and names, are shaped once, and
/// what is in view isn't shaped anew at each move.
class ShapedLines
{
public:
    /// Holds until the next is asked for.
    [[nodiscard]] const ShapedLine &of(const QString &text, const QFont &font, Qt::LayoutDirection direction, int room);

private:
    QHash<QString, std::shared_ptr<const ShapedLine>> m_lines;
};

}  // namespace evenkeel
