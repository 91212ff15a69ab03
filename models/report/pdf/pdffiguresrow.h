// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdffrontblock.h"
#include "models/report/pdf/pdftextblock.h"

#include <memory>
#include <vector>

namespace evenkeel {

/// Key figures side by side, each below a rule: label, value, note, which stands on the value's baseline where it has
/// room there ("2 authors") and below it otherwise.
class PdfFiguresRow final : public PdfDrawable
{
public:
    /// `places` figures would fill the width; there may be fewer.
    PdfFiguresRow(const PdfStyle &style, const QList<PdfKeyFigure> &figures, qsizetype places, qreal width);

    [[nodiscard]] qreal height() const;

    void draw(PdfCanvas &canvas, int part, QPointF topLeft) const override;

private:
    using Block = std::shared_ptr<PdfTextBlock>;

    struct Figure {
        Block label;
        Block value;
        Block note;            // may be none
        qreal noteBeside = 0;  // of the figure's left where the note stands on its baseline; 0: below it
    };

    std::vector<Figure> m_figures;
    qreal m_labelHeight = 0;  // of the tallest
    qreal m_restHeight = 0;   // of the tallest value and note together
    qreal m_figureWidth;
    qreal m_gap;
    qreal m_padding;
};

}  // namespace evenkeel
