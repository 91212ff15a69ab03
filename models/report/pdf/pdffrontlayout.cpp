// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdffrontlayout.h"

#include "models/report/pdf/pdfbadge.h"
#include "models/report/pdf/pdfcontentsrow.h"
#include "models/report/pdf/pdffactsrow.h"
#include "models/report/pdf/pdffiguresrow.h"
#include "models/report/pdf/pdfincidentstrip.h"
#include "models/report/pdf/pdflogo.h"
#include "models/report/pdf/pdfrule.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace evenkeel {

namespace {

constexpr qsizetype FiguresARow = 4;
constexpr size_t ColumnsOfContents = 3;
constexpr qreal WidestLabel = 0.36;       // of a column of facts
constexpr qreal LinesOfAShortFact = 1.9;  // beside another; 2 lines are rarely full

// A line doesn't begin with the dot between two parts.
QString withSeparatorsAtEnds(QString text)
{
    return text.replace(QStringLiteral(" \u00b7 "), QStringLiteral("\u00a0\u00b7 "));
}

}  // namespace

void PdfFrontLayout::add(const PdfFrontBlock &front, PdfColumn &column)
{
    PdfStrip air;
    air.height = m_style.frontTop;
    if (!m_style.logo.isNull()) {
        air.height = std::max(air.height, m_style.logoSize.height());
        const qreal left = column.left + column.width - m_style.logoSize.width();
        air.placements.push_back({std::make_shared<PdfLogo>(m_style.logo, m_style.logoSize), 0, left});
    }
    m_flow.add(std::move(air), column);
    m_flow.keepWithNext();
    if (front.severity && !front.severity->text.isEmpty()) {
        const auto badge = std::make_shared<PdfBadge>(m_style, *front.severity);
        PdfStrip strip;
        strip.placements.push_back({badge, 0, column.left});
        strip.height = badge->height();
        m_flow.add(std::move(strip), column);
        m_flow.wantSpaceBelow(m_style.grid);
        m_flow.keepWithNext();
    }
    if (!front.title.isEmpty())
        addText(front.title, m_style.title, column, 0);
    if (!front.subtitle.isEmpty())
        addText(withSeparatorsAtEnds(front.subtitle), m_style.subtitle, column, m_style.grid / 2);
    m_flow.wantSpaceBelow(m_style.frontSpace);
    addFigures(front.figures, column);
    if (front.strip)
        addStrip(*front.strip, column);
    m_flow.wantSpaceBelow(m_style.frontSpace);
}

void PdfFrontLayout::addText(const QString &text, const PdfTextStyle &voice, PdfColumn &column, qreal spaceAbove)
{
    auto block = std::make_shared<PdfTextBlock>(PdfStyledText::plain(text), voice);
    block->layOutBalanced(column.width);
    const qreal left = column.left + (block->isRightToLeft() ? column.width - block->width() : 0);
    m_flow.addText(std::move(block), column, left, spaceAbove);
    m_flow.keepWithNext();
}

void PdfFrontLayout::addFigures(const QList<PdfKeyFigure> &figures, PdfColumn &column)
{
    // Rows of equal length: five figures are three and two, not four and one.
    const qsizetype rows = (figures.size() + FiguresARow - 1) / FiguresARow;
    const qsizetype aRow = rows > 0 ? (figures.size() + rows - 1) / rows : 0;
    for (qsizetype i = 0; i < figures.size(); i += aRow) {
        const auto row = std::make_shared<PdfFiguresRow>(m_style, figures.mid(i, aRow), aRow, column.width);
        PdfStrip strip;
        strip.placements.push_back({row, 0, column.left});
        strip.height = row->height();
        strip.spaceAbove = i > 0 ? m_style.frontSpace : 0;
        m_flow.add(std::move(strip), column);
    }
}

void PdfFrontLayout::addStrip(const IncidentStrip &strip, PdfColumn &column)
{
    m_flow.wantSpaceBelow(m_style.frontSpace);
    const auto drawing = std::make_shared<PdfIncidentStrip>(m_style, strip, column.width);
    PdfStrip placed;
    placed.placements.push_back({drawing, 0, column.left});
    placed.height = drawing->height();
    m_flow.add(std::move(placed), column);
}

void PdfFrontLayout::addWordsOf(const IncidentStrip &strip, PdfColumn &column)
{
    PdfStrip rule;
    rule.placements.push_back({std::make_shared<PdfRule>(column.width), 0, column.left, m_style.grid});
    rule.height = m_style.grid + m_style.captionGap;
    rule.spaceAbove = m_style.grid;
    m_flow.add(std::move(rule), column);
    m_flow.keepWithNext();
    auto words = std::make_shared<PdfTextBlock>(PdfStyledText::plain(strip.inWords), m_style.figureNote);
    words->layOut(column.width);
    const qreal left = column.left + (words->isRightToLeft() ? column.width - words->width() : 0);
    m_flow.addText(std::move(words), column, left, 0);
}

void PdfFrontLayout::addFacts(const std::vector<PdfFact> &facts, PdfColumn &column)
{
    struct Blocks {
        std::shared_ptr<PdfTextBlock> label;
        std::shared_ptr<PdfTextBlock> value;
        qreal labelWidth = 0;
        qreal valueWidth = 0;  // in one line
        bool isPlaced = false;
    };
    std::vector<Blocks> all;
    const qreal half = (column.width - m_style.figureGap) / 2;
    qreal labels = 0;
    for (const PdfFact &fact : facts) {
        Blocks &blocks = all.emplace_back();
        blocks.label = std::make_shared<PdfTextBlock>(PdfStyledText::plain(fact.label), m_style.factLabel);
        blocks.value = std::make_shared<PdfTextBlock>(PdfStyledText::of(fact.value, m_style, m_style.tableCell),
                                                      m_style.tableCell);
        qreal narrowest = 0;
        blocks.label->measure(blocks.labelWidth, narrowest);
        blocks.value->measure(blocks.valueWidth, narrowest);
        labels = std::max(labels, blocks.labelWidth);
    }
    labels = std::min(std::ceil(labels) + 1, half * WidestLabel);
    const auto place = [&](Blocks &blocks, qreal left, qreal width) {
        blocks.isPlaced = true;
        const qreal valueLeft = labels + m_style.columnGap;
        blocks.label->layOut(labels);
        blocks.value->layOut(std::min(width - valueLeft, m_style.measure));
        return PdfFactsRow::Fact{blocks.label, blocks.value, left, left + valueLeft, width};
    };
    const auto isShort = [&](const Blocks &blocks) {
        return !blocks.isPlaced && blocks.valueWidth <= (half - labels - m_style.columnGap) * LinesOfAShortFact;
    };
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].isPlaced)
            continue;
        std::vector<PdfFactsRow::Fact> beside;
        if (isShort(all[i])) {
            beside.push_back(place(all[i], 0, half));
            if (const auto next = std::find_if(all.begin() + qptrdiff(i), all.end(), isShort); next != all.end())
                beside.push_back(place(*next, half + m_style.figureGap, half));
        } else {
            beside.push_back(place(all[i], 0, column.width));
        }
        const auto row = std::make_shared<PdfFactsRow>(m_style, std::move(beside));
        PdfStrip strip;
        strip.placements.push_back({row, 0, column.left});
        strip.height = row->height();
        m_flow.add(std::move(strip), column);
    }
    m_flow.wantSpaceBelow(m_style.frontSpace);
}

void PdfFrontLayout::addContents(const QString &title, const std::vector<PdfHeading> &headings, PdfColumn &column)
{
    addText(title, m_style.contentsTitle, column, m_style.frontSpace);
    const QFontMetricsF metrics(m_style.contentsEntry.font);
    const qreal number = metrics.horizontalAdvance(QStringLiteral("000")) + m_style.columnGap / 2;
    size_t columns = ColumnsOfContents;
    size_t rows = 0;
    std::vector<qreal> widths;
    for (; columns > 0; --columns) {
        rows = (headings.size() + columns - 1) / columns;
        widths.assign(columns, 0);
        for (size_t i = 0; i < headings.size(); ++i)
            widths[i / rows] = std::max(widths[i / rows], metrics.horizontalAdvance(headings[i].text) + number);
        const qreal slack =
            column.width - qreal(columns - 1) * m_style.figureGap - std::accumulate(widths.begin(), widths.end(), 0.0);
        for (qreal &width : widths)
            width += slack / qreal(columns);
        if (slack >= 0)
            break;
    }
    for (size_t i = 0; i < rows; ++i) {
        std::vector<PdfHeading> entries;
        for (size_t entry = i; entry < headings.size(); entry += rows)
            entries.push_back(headings[entry]);
        PdfStrip strip;
        const auto row = std::make_shared<PdfContentsRow>(m_style, std::move(entries), widths);
        strip.placements.push_back({row, 0, column.left});
        strip.height = row->height();
        m_flow.add(std::move(strip), column);
    }
    m_flow.wantSpaceBelow(m_style.frontSpace);
}

}  // namespace evenkeel
