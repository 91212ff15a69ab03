// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/incidentstrip.h"
#include "models/report/pdf/pdftextblock.h"
#include "models/report/pdf/stripshapes.h"

#include <memory>
#include <vector>

namespace evenkeel {

/// An incident's course as a drawing on one time axis: its phases as a band, the severity as steps, what was sent and
/// what was done as marks. Tones and hatching tell the phases apart in print without colour; all words are text.
class PdfIncidentStrip final : public PdfDrawable
{
public:
    PdfIncidentStrip(const PdfStyle &style, const IncidentStrip &strip, qreal width);

    [[nodiscard]] qreal height() const { return m_height; }

    void draw(PdfCanvas &canvas, int part, QPointF topLeft) const override;

private:
    struct Label {
        std::shared_ptr<PdfTextBlock> block;
        QPointF topLeft;
    };

    StripShapes m_shapes;  // below the labels
    std::vector<Label> m_labels;
    qreal m_height = 0;

    friend class StripDrawing;
};

}  // namespace evenkeel
