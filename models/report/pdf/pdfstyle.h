// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfoptions.h"

#include <QColor>
#include <QFont>
#include <QImage>
#include <QMarginsF>
#include <QSizeF>
#include <QStringList>

#include <array>

namespace evenkeel {

/// One voice of the typographic scale. Lengths in layout units.
struct PdfTextStyle {
    QFont font;
    qreal leading = 0;   ///< from one baseline to the next
    qreal baseline = 0;  ///< from the top of a line to its baseline
    QColor colour;
    qreal spaceAbove = 0;
    qreal spaceBelow = 0;
};

/// How much smaller than usual; for what must fit one page.
struct PdfCompaction {
    qreal type = 1;
    qreal space = 1;
    qreal margins = 1;
};

/// Every size and colour of a report, in one place. Lengths are in layout units, UnitsPerPoint to a typographic point:
/// fine enough that Qt's integer font sizes don't show.
struct PdfStyle {
    static constexpr int Resolution = 1200;  ///< layout units an inch
    static constexpr qreal UnitsPerPoint = Resolution / 72.0;

    [[nodiscard]] static PdfStyle make(PdfPageSize size, const PdfCompaction &compaction = {},
                                       const ReportStyle &own = {});

    QImage logo;  ///< null: none
    QSizeF logoSize;

    QSizeF page;
    QMarginsF margins;
    qreal measure = 0;       ///< the longest line of running text
    qreal narrowest = 0;     ///< the shortest: deeper lists and quotes aren't indented any more
    qreal grid = 0;          ///< half a line of running text: where text stands after anything else
    qreal headerTop = 0;     ///< from the page's top to the header's line
    qreal footerBottom = 0;  ///< from the page's bottom to the end of the footer's line
    qreal runningRuleGap = 0;

    PdfTextStyle body;
    std::array<PdfTextStyle, 6> headings;
    PdfTextStyle tableHead;
    PdfTextStyle tableCell;
    PdfTextStyle code;
    PdfTextStyle quote;
    PdfTextStyle running;
    PdfTextStyle badge;
    PdfTextStyle title;
    PdfTextStyle subtitle;
    PdfTextStyle figureLabel;
    PdfTextStyle figureValue;
    PdfTextStyle figureNote;
    PdfTextStyle factLabel;  ///< of the facts below the key figures; what they say is a cell of a table
    PdfTextStyle contentsTitle;
    PdfTextStyle contentsEntry;

    qreal inlineCodeScale = 0.9;
    qreal codeEdge = 0;       ///< how far the ground of code within a line goes beyond its letters
    qreal linkUnderline = 0;  ///< below the baseline

    qreal blockGap = 0;  ///< between paragraphs, lists, quotes
    qreal itemGap = 0;   ///< between the items of a tight list
    qreal listIndent = 0;
    qreal markerGap = 0;
    qreal taskBox = 0;
    qreal quoteIndent = 0;
    qreal quoteBar = 0;
    qreal codePadding = 0;
    qreal tableSpace = 0;  ///< above and below a table
    qreal columnGap = 0;
    qreal narrowestColumn = 0;  ///< with less, a table is shown as a list of records
    qreal cellPadding = 0;      ///< above and below a cell's text
    qreal badgePadding = 0;
    qreal factPadding = 0;  ///< above and below a fact
    qreal captionGap = 0;   ///< between a picture and its words
    qreal figureGap = 0;
    qreal figurePadding = 0;
    qreal stripBand = 0;  ///< height of the incident strip's band
    qreal stripStep = 0;  ///< how much higher a severity stands than the next milder one
    qreal stripMark = 0;
    qreal stripHatch = 0;   ///< between two lines of its hatching
    qreal stripGap = 0;     ///< between its rows
    qreal stripGutter = 0;  ///< between its captions and its axis
    qreal frontTop = 0;     ///< above the front block, below the header
    qreal frontSpace = 0;   ///< below each part of the front block

    qreal hairline = 0;
    qreal rule = 0;
    qreal strongRule = 0;

    QColor ink;
    QColor muted;
    QColor link;
    QColor linkLine;
    QColor line;
    QColor faintLine;
    QColor codeGround;
    QColor quoteLine;
    QColor accent;
    QColor contained;  ///< phases of the incident strip, beside those in accent
    QColor watched;
    QColor badgeText;
    std::array<QColor, 5> severities;  ///< by rank, the worst first

    [[nodiscard]] qreal contentWidth() const { return page.width() - margins.left() - margins.right(); }
    [[nodiscard]] qreal contentHeight() const { return page.height() - margins.top() - margins.bottom(); }
};

/// What of an organisation's look this machine can't show: fonts that aren't installed, a logo that is no picture. In
/// sentences; needs fonts.
[[nodiscard]] QStringList missingOf(const ReportStyle &style);

}  // namespace evenkeel
