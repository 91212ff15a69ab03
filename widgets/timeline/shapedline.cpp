// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/shapedline.h"

#include "widgets/theme/sign.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <array>
#include <cmath>

namespace evenkeel {

namespace {

constexpr QChar Ellipsis = u'\u2026';
constexpr QChar Arrow = u'\u2192';
constexpr QChar RoomForArrow = u'\u2003';  // as wide as the letters are high

QString onOneLine(QString text)
{
    for (QChar &letter : text)
        if (letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator
            || letter.category() == QChar::Other_Control)
            letter = u' ';
    return text;
}

// Whether what is seen at the left is also what comes first.
bool runsToTheRight(const QString &text)
{
    constexpr std::array Plain{QChar::DirL,  QChar::DirEN, QChar::DirES, QChar::DirET, QChar::DirCS, QChar::DirNSM,
                               QChar::DirBN, QChar::DirWS, QChar::DirON, QChar::DirB,  QChar::DirS};
    return std::ranges::all_of(text, [&](QChar letter) {
        return !letter.isSurrogate() && std::ranges::find(Plain, letter.direction()) != Plain.end();
    });
}

}  // namespace

ShapedLine::ShapedLine(QString text, const QFont &font, Qt::LayoutDirection direction, int room)
    : m_layout(QString(), font), m_room(room)
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    shape(onOneLine(std::move(text)));
    if (width() > room)
        shorten();
}

// Where it can be seen from what is shaped where to cut, it is shaped twice, and not three times.
void ShapedLine::shorten()
{
    m_isShortened = true;
    const QFontMetrics metrics(m_layout.font());
    if (m_layout.textOption().textDirection() != Qt::LeftToRight || !runsToTheRight(m_shown))
        return shortenBothWays(metrics);
    const QString text = m_shown;
    int kept = m_line.xToCursor(m_room - metrics.horizontalAdvance(Ellipsis), QTextLine::CursorOnCharacter);
    do
        shape(text.left(std::max(kept, 0)) + Ellipsis);
    while (width() > m_room && --kept >= 0);
}

// What Qt leaves of such a text may still be a letter too wide.
void ShapedLine::shortenBothWays(const QFontMetrics &metrics)
{
    const QString text = m_shown;
    QString cut = metrics.elidedText(m_layout.text(), Qt::ElideRight, m_room);
    for (qsizetype i = 0; i < std::min(cut.size(), text.size()); ++i)
        if (text[i] == Arrow && cut[i] == RoomForArrow)
            cut[i] = Arrow;
    for (shape(cut); width() > m_room && cut.size() > 1; shape(cut)) {
        const qsizetype last = cut.size() - 2;
        const bool isHalf = last > 0 && cut[last].isLowSurrogate();
        cut.remove(isHalf ? last - 1 : last, isHalf ? 2 : 1);
    }
}

void ShapedLine::shape(const QString &text)
{
    m_shown = text;
    m_layout.setText(QString(text).replace(Arrow, RoomForArrow));
    m_layout.beginLayout();
    m_line = m_layout.createLine();
    m_layout.endLayout();
}

void ShapedLine::draw(QPainter &painter, const QRect &place, Qt::Alignment side) const
{
    const qreal left = side.testFlag(Qt::AlignRight) ? place.width() - width() : 0;
    const qreal above = (place.height() - m_line.ascent() - m_line.descent()) / 2;
    const QPointF corner = place.topLeft() + QPointF(left, above);
    m_layout.draw(&painter, corner);
    for (qsizetype at = m_shown.indexOf(Arrow); at >= 0; at = m_shown.indexOf(Arrow, at + 1))
        drawArrow(painter, corner, int(at));
}

void ShapedLine::drawArrow(QPainter &painter, const QPointF &corner, int at) const
{
    const qreal before = m_line.cursorToX(at);
    const qreal after = m_line.cursorToX(at, QTextLine::Trailing);
    const qreal side = std::abs(after - before);
    const qreal middle = m_line.ascent() - QFontMetricsF(m_layout.font()).xHeight() / 2;
    const Qt::LayoutDirection outside = painter.layoutDirection();
    painter.setLayoutDirection(before <= after ? Qt::LeftToRight : Qt::RightToLeft);
    theme::drawSign(painter, theme::Sign::Arrow,
                    {corner + QPointF(std::min(before, after), middle - side / 2), QSizeF(side, side)});
    painter.setLayoutDirection(outside);
}

bool ShapedLine::isFor(const QFont &font, Qt::LayoutDirection direction, int room) const
{
    return m_layout.font() == font && m_layout.textOption().textDirection() == direction
           && (m_isShortened ? m_room == room : width() <= room);
}

const ShapedLine &ShapedLines::of(const QString &text, const QFont &font, Qt::LayoutDirection direction, int room)
{
    constexpr qsizetype Most = 400;  // some screens full of cells
    std::shared_ptr<const ShapedLine> &line = m_lines[text];
    if (!line || !line->isFor(font, direction, room))
        line = std::make_shared<ShapedLine>(text, font, direction, room);
    const auto shaped = line;
    if (m_lines.size() > Most)
        m_lines = {{text, shaped}};
    return *shaped;
}

}  // namespace evenkeel
