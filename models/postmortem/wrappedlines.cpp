// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/wrappedlines.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qsizetype LongestWrapped = 600;
constexpr QChar WrapEllipsis{u'\u2026'};

QStringList pieces(const QString &text, QTextBoundaryFinder::BoundaryType type)
{
    QStringList found;
    QTextBoundaryFinder finder(type, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        found.append(text.sliced(from, to - from));
        from = to;
    }
    return found;
}

QString trimmedEnd(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// Fills lines, piece by piece.
class LineFiller
{
public:
    LineFiller(qreal width, const MeasureText &widthOf) : m_width(width), m_widthOf(widthOf) {}

    [[nodiscard]] bool fits(const QString &text) const { return m_widthOf(trimmedEnd(text)) <= m_width; }

    void add(const QString &word)
    {
        if (fits(m_line + word)) {
            m_line += word;
            return;
        }
        end();
        if (fits(word)) {
            m_line = word;
            return;
        }
        for (const QString &letter : pieces(word, QTextBoundaryFinder::Grapheme)) {
            if (!m_line.isEmpty() && !fits(m_line + letter))
                end();
            m_line += letter;
        }
    }
    void end()
    {
        if (!m_line.isEmpty())
            m_lines.append(trimmedEnd(m_line));
        m_line.clear();
    }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    qreal m_width;
    const MeasureText &m_widthOf;
    QString m_line;
    QStringList m_lines;
};

}  // namespace

QStringList wrappedLines(const QString &text, qreal width, int most, const MeasureText &widthOf)
{
    QString shown = text.simplified();
    const bool isCut = shown.size() > LongestWrapped;
    shown.truncate(LongestWrapped);
    LineFiller filler(width, widthOf);
    for (const QString &word : pieces(shown, QTextBoundaryFinder::Line))
        filler.add(word);
    filler.end();
    QStringList lines = filler.lines();
    if (lines.size() <= most && !isCut)
        return lines;
    lines = lines.mid(0, std::max(most, 1));
    QStringList letters = pieces(lines.takeLast(), QTextBoundaryFinder::Grapheme);
    while (!letters.isEmpty() && !filler.fits(trimmedEnd(letters.join(QString())) + WrapEllipsis))
        letters.removeLast();
    lines.append(trimmedEnd(letters.join(QString())) + WrapEllipsis);
    return lines;
}

}  // namespace evenkeel
