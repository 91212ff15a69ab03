// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/shapedline.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

constexpr QChar Ellipsis = u'\u2026';

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
    : m_layout(onOneLine(std::move(text)), font), m_room(room)
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    shape();
    if (width() > room)
        shorten(m_layout.text());
}

// Where it can be seen from what is shaped where to cut, it is shaped twice, and not three times.
void ShapedLine::shorten(const QString &text)
{
    m_isShortened = true;
    const QFontMetrics metrics(m_layout.font());
    if (m_layout.textOption().textDirection() != Qt::LeftToRight || !runsToTheRight(text)) {
        m_layout.setText(metrics.elidedText(text, Qt::ElideRight, m_room));
        return shape();
    }
    int kept = m_line.xToCursor(m_room - metrics.horizontalAdvance(Ellipsis), QTextLine::CursorOnCharacter);
    do {
        m_layout.setText(text.left(std::max(kept, 0)) + Ellipsis);
        shape();
    } while (width() > m_room && --kept >= 0);
}

void ShapedLine::shape()
{
    m_layout.beginLayout();
    m_line = m_layout.createLine();
    m_layout.endLayout();
}

void ShapedLine::draw(QPainter &painter, const QRect &place, Qt::Alignment side) const
{
    const qreal left = side.testFlag(Qt::AlignRight) ? place.width() - width() : 0;
    const qreal above = (place.height() - m_line.ascent() - m_line.descent()) / 2;
    m_layout.draw(&painter, place.topLeft() + QPointF(left, above));
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
