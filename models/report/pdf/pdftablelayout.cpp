// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdftablelayout.h"

#include "models/markup/plaintext.h"
#include "models/report/pdf/columnwidths.h"
#include "models/report/pdf/pdfrule.h"

#include <algorithm>
#include <numeric>

namespace evenkeel {

namespace {

// A word longer than this part of a table is wrapped rather than given a column of its length.
constexpr qreal LongestWord = 0.3;
// The heads of so few columns aren't broken, unless they are as long as that.
constexpr size_t FewColumns = 4;
// A table of so many rows is kept whole, as long as that leaves no more than a quarter of a page empty.
constexpr size_t ShortTable = 8;
constexpr qreal EmptyForATable = 0.25;
// Of a longer one so many rows stay together at either end, as long as that leaves no more than a fifth empty.
constexpr size_t FewRows = 3;
constexpr qreal EmptyForFewRows = 0.2;
constexpr qreal EmptyForARow = 0.3;  // rather than leave one alone

// How much of a page may rather stay empty than that it ends between so many rows.
qreal emptyRatherThan(size_t above, size_t below)
{
    const size_t few = std::min(above, below);
    if (few < 2 && above + below > FewRows)
        return EmptyForARow;
    if (above + below <= ShortTable)
        return EmptyForATable;
    return few < FewRows ? EmptyForFewRows : 0;
}

// A row with nothing but a bold first cell is a heading of those below it.
bool isHeading(const MarkdownRow &row, size_t columns)
{
    const auto isEmpty = [](const MarkdownInlines &cell) { return cell.empty(); };
    return columns > 1 && !row.empty() && row.front().size() == 1
           && row.front().front().kind == MarkdownInlineKind::Strong
           && std::all_of(row.begin() + 1, row.end(), isEmpty);
}

Qt::Alignment alignmentOf(MarkdownAlignment alignment)
{
    switch (alignment) {
    case MarkdownAlignment::None:
        return Qt::AlignLeft;
    case MarkdownAlignment::Left:
        return Qt::AlignLeft | Qt::AlignAbsolute;
    case MarkdownAlignment::Center:
        return Qt::AlignHCenter;
    case MarkdownAlignment::Right:
        return Qt::AlignRight | Qt::AlignAbsolute;
    }
    return Qt::AlignLeft;
}

}  // namespace

PdfTableLayout::Cells PdfTableLayout::makeCells(const MarkdownTable &table, const MarkdownRow &row,
                                                const PdfTextStyle &voice) const
{
    Cells cells(table.alignments.size());
    for (size_t i = 0; i < row.size() && i < cells.size(); ++i) {
        if (!row[i].empty())
            cells[i] = std::make_shared<PdfTextBlock>(PdfStyledText::of(row[i], m_style, voice), voice,
                                                      alignmentOf(table.alignments[i]));
    }
    return cells;
}

std::shared_ptr<const PdfTableColumns> PdfTableLayout::shareColumns(const std::vector<Cells> &rows, qreal width) const
{
    const size_t count = rows.front().size();
    const qreal forText = width - qreal(count - 1) * m_style.columnGap;
    std::vector<ColumnDemand> demands(count);
    for (const Cells &cells : rows) {
        const bool isHead = &cells == &rows.front();
        for (size_t i = 0; i < count; ++i) {
            if (!cells[i]) {
                demands[i].cells.push_back(0);
                continue;
            }
            qreal natural = 0;
            qreal narrowest = 0;
            cells[i]->measure(natural, narrowest);
            if (isHead && count <= FewColumns)
                narrowest = natural;
            demands[i].natural = std::max(demands[i].natural, natural);
            demands[i].narrowest = std::max(demands[i].narrowest, std::min(narrowest, forText * LongestWord));
            demands[i].cells.push_back(natural);
        }
        // The head isn't a step.
        if (!isHead && !m_steps.step())
            break;
    }
    auto columns = std::make_shared<PdfTableColumns>();
    columns->widths = shareWidth(demands, forText);
    columns->width = std::accumulate(columns->widths.begin(), columns->widths.end(), width - forText);
    qreal left = 0;
    for (const qreal one : columns->widths) {
        columns->lefts.push_back(left);
        left += one + m_style.columnGap;
    }
    return columns;
}

void PdfTableLayout::add(const MarkdownTable &table, PdfColumn &column)
{
    const qreal needed = qreal(table.alignments.size()) * (m_style.narrowestColumn + m_style.columnGap);
    if (needed > column.width + m_style.columnGap) {
        addRecords(table, column);
        return;
    }
    std::vector<Cells> rows;
    rows.reserve(table.rows.size() + 1);
    rows.push_back(makeCells(table, table.header, m_style.tableHead));
    for (const MarkdownRow &row : table.rows)
        rows.push_back(makeCells(table, row, m_style.tableCell));
    const auto columns = shareColumns(rows, column.width);

    m_flow.wantSpaceBelow(m_style.tableSpace);
    auto head = std::make_shared<PdfStrip>();
    const auto headRow =
        std::make_shared<PdfTableRow>(m_style, PdfTableRow::Kind::Head, columns, std::move(rows.front()));
    head->placements.push_back({headRow, PdfTableRow::WholeRow, column.left});
    head->height = headRow->height();
    head->decorations = column.decorations;
    m_flow.add(*head, column);

    const size_t count = rows.size();
    for (size_t i = 1; i < count && m_steps.step(); ++i) {
        const auto kind = i + 1 == count ? PdfTableRow::Kind::Last : PdfTableRow::Kind::Body;
        if (i == 1 || isHeading(table.rows[i - 2], table.alignments.size()))
            m_flow.keepWithNext();
        else
            m_flow.keepWithNext(emptyRatherThan(i - 1, count - i));
        addRow(std::make_shared<PdfTableRow>(m_style, kind, columns, std::move(rows[i])), column, head);
    }
    m_flow.wantSpaceBelow(m_style.tableSpace);
}

void PdfTableLayout::addRow(std::shared_ptr<const PdfTableRow> row, PdfColumn &column,
                            const std::shared_ptr<const PdfStrip> &head)
{
    const bool fitsPage = row->height() + head->height <= m_style.contentHeight();
    const int parts = fitsPage ? 1 : row->lineCount();
    for (int part = 0; part < parts; ++part) {
        PdfStrip strip;
        strip.placements.push_back({row, fitsPage ? PdfTableRow::WholeRow : part, column.left});
        strip.height = fitsPage ? row->height() : row->partHeight(part);
        strip.repeatedHead = head;
        m_flow.add(std::move(strip), column);
    }
}

void PdfTableLayout::addRecords(const MarkdownTable &table, PdfColumn &column)
{
    for (const MarkdownRow &row : table.rows) {
        m_steps.step();
        if (!m_steps.step())
            return;
        PdfStrip rule;
        rule.placements.push_back({std::make_shared<PdfRule>(column.width), 0, column.left, m_style.cellPadding});
        rule.height = 2 * m_style.cellPadding;
        m_flow.add(std::move(rule), column);
        m_flow.keepWithNext();
        for (size_t cell = 0; cell < row.size(); ++cell) {
            if (row[cell].empty())
                continue;
            MarkdownInlines line;
            if (cell < table.header.size() && !table.header[cell].empty()) {
                line.push_back({MarkdownInlineKind::Strong, {}, {}, table.header[cell]});
                line.push_back({MarkdownInlineKind::Text, QStringLiteral(": "), {}, {}});
            }
            line.insert(line.end(), row[cell].begin(), row[cell].end());
            auto block =
                std::make_shared<PdfTextBlock>(PdfStyledText::of(line, m_style, m_style.tableCell), m_style.tableCell);
            block->layOut(column.width);
            m_flow.addText(std::move(block), column, column.left, 0);
        }
    }
    m_flow.wantSpaceBelow(m_style.tableSpace);
}

}  // namespace evenkeel
