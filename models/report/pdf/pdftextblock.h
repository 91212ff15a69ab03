// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfstrip.h"
#include "models/report/pdf/pdfstyle.h"
#include "models/report/pdf/pdfstyledtext.h"

#include <QTextLayout>

namespace evenkeel {

/// A paragraph in one voice, its lines on a fixed leading whatever fonts they fall back to. Its direction is that of
/// its first letter. Each line is a part of its own.
class PdfTextBlock final : public PdfDrawable
{
public:
    PdfTextBlock(PdfStyledText text, const PdfTextStyle &voice, Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] bool isRightToLeft() const { return m_layout.textOption().textDirection() == Qt::RightToLeft; }

    /// Width of the longest line if none is broken, and of the longest word. Undoes layOut.
    void measure(qreal &natural, qreal &narrowest);

    void layOut(qreal width);
    /// As many lines as layOut makes, of about the same length: a title leaves no word alone on its last line.
    void layOutBalanced(qreal width);
    /// The width last laid out for.
    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] qreal leading() const { return m_leading; }
    [[nodiscard]] qreal height() const { return lineCount() * m_leading; }

    void draw(PdfCanvas &canvas, int line, QPointF topLeft) const override;

private:
    void breakLines(qreal width, QTextOption::WrapMode wrapMode);
    void drawCodeGrounds(PdfCanvas &canvas, const QTextLine &line, QPointF topLeft) const;

    QTextLayout m_layout;
    std::vector<PdfStyledText::Link> m_links;
    std::vector<PdfStyledText::Code> m_codes;
    QColor m_colour;
    qreal m_width = 0;
    qreal m_leading;
    qreal m_baseline;
    bool m_mayHaveColourGlyphs;
};

}  // namespace evenkeel
