// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/postmortem/fishbonelayout.h"
#include "models/report/pdf/pdfdocument.h"
#include "models/report/pdf/pdftextblock.h"

#include <memory>
#include <vector>

namespace evenkeel {

/// A fishbone on the page, in tones that print without colour; all words are text. Each of its spines is a part.
class PdfFishbone final : public PdfDrawable
{
public:
    /// No spine is taller than a page.
    PdfFishbone(const PdfStyle &style, const PdfFishboneFigure &figure);

    [[nodiscard]] int partCount() const { return int(m_drawing.bands.size()); }
    [[nodiscard]] qreal heightOf(int part) const { return m_drawing.bands[part].height; }

    void draw(PdfCanvas &canvas, int part, QPointF topLeft) const override;

private:
    struct Label {
        std::shared_ptr<PdfTextBlock> block;
        QPointF topLeft;
    };
    void addLabels(const FishboneText &text, std::vector<Label> &to) const;
    [[nodiscard]] const PdfTextStyle &voiceOf(FishboneRole role) const;

    PdfTextStyle m_effect;
    PdfTextStyle m_bone;
    PdfTextStyle m_factor;
    PdfTextStyle m_more;
    FishboneDrawing m_drawing;
    std::vector<std::vector<Label>> m_labels;  ///< of each part
};

}  // namespace evenkeel
