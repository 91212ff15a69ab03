// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfstrip.h"
#include "models/report/pdf/pdftextblock.h"

#include <memory>
#include <vector>

namespace evenkeel {

/// Where the columns of one table are, from its left edge.
struct PdfTableColumns {
    std::vector<qreal> lefts;
    std::vector<qreal> widths;
    qreal width = 0;  ///< of the table
};

/// One row: its cells from a common top, and the rule below. As part WholeRow it is drawn entire, as part n its nth
/// line alone.
class PdfTableRow final : public PdfDrawable
{
public:
    enum class Kind { Head, Body, Last };
    static constexpr int WholeRow = -1;

    /// Breaks the cells' lines to the columns' widths.
    PdfTableRow(const PdfStyle &style, Kind kind, std::shared_ptr<const PdfTableColumns> columns,
                std::vector<std::shared_ptr<PdfTextBlock>> cells);

    [[nodiscard]] int lineCount() const { return m_lineCount; }
    [[nodiscard]] qreal leading() const { return m_leading; }
    [[nodiscard]] qreal height() const { return m_lineCount * m_leading + 2 * m_padding; }
    /// Height of one part; the first and the last have the padding.
    [[nodiscard]] qreal partHeight(int line) const;

    void draw(PdfCanvas &canvas, int part, QPointF topLeft) const override;

private:
    void drawLine(PdfCanvas &canvas, int line, QPointF topLeft) const;

    Kind m_kind;
    std::shared_ptr<const PdfTableColumns> m_columns;
    std::vector<std::shared_ptr<PdfTextBlock>> m_cells;
    qreal m_leading;
    qreal m_padding;
    int m_lineCount = 1;
};

}  // namespace evenkeel
