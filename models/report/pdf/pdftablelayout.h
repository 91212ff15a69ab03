// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/markdowntree.h"
#include "models/report/pdf/pdfflow.h"
#include "models/report/pdf/pdfsteps.h"
#include "models/report/pdf/pdftablerow.h"

namespace evenkeel {

/// Lays a table into a flow: a strip a row, its head repeated on every page. A row taller than a page is cut between
/// lines. A table with too many columns for the page becomes a list of records.
class PdfTableLayout
{
public:
    PdfTableLayout(const PdfStyle &style, PdfFlow &flow, PdfSteps &steps) : m_style(style), m_flow(flow), m_steps(steps)
    {
    }

    void add(const MarkdownTable &table, PdfColumn &column);

private:
    using Cells = std::vector<std::shared_ptr<PdfTextBlock>>;

    void addRecords(const MarkdownTable &table, PdfColumn &column);
    void addRow(std::shared_ptr<const PdfTableRow> row, PdfColumn &column, const std::shared_ptr<const PdfStrip> &head);
    [[nodiscard]] Cells makeCells(const MarkdownTable &table, const MarkdownRow &row, const PdfTextStyle &voice) const;
    /// Early, with what it has, once it is cancelled.
    [[nodiscard]] std::shared_ptr<const PdfTableColumns> shareColumns(const std::vector<Cells> &rows,
                                                                      qreal width) const;

    const PdfStyle &m_style;
    PdfFlow &m_flow;
    PdfSteps &m_steps;
};

}  // namespace evenkeel
