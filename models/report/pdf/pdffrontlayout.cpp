// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdffrontlayout.h"

#include "models/report/pdf/pdfbadge.h"
#include "models/report/pdf/pdfcontentsrow.h"
#include "models/report/pdf/pdffiguresrow.h"
#include "models/report/pdf/pdfincidentstrip.h"
#include "models/report/pdf/pdflogo.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qsizetype FiguresARow = 4;
constexpr size_t EntriesInOneColumn = 5;

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

void PdfFrontLayout::addContents(const QString &title, const std::vector<PdfHeading> &headings, PdfColumn &column)
{
    addText(title, m_style.contentsTitle, column, m_style.frontSpace);
    const size_t columns = headings.size() > EntriesInOneColumn ? 2 : 1;
    const size_t rows = (headings.size() + columns - 1) / columns;
    for (size_t i = 0; i < rows; ++i) {
        std::vector<PdfHeading> entries;
        for (size_t entry = i; entry < headings.size(); entry += rows)
            entries.push_back(headings[entry]);
        PdfStrip strip;
        const auto row = std::make_shared<PdfContentsRow>(m_style, std::move(entries), columns, column.width);
        strip.placements.push_back({row, 0, column.left});
        strip.height = row->height();
        m_flow.add(std::move(strip), column);
    }
    m_flow.wantSpaceBelow(m_style.frontSpace);
}

}  // namespace evenkeel
