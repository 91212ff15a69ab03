// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfdrawable.h"
#include "models/report/pdf/pdfstyle.h"

#include <QImage>
#include <QSizeF>

namespace evenkeel {

/// A picture within the text, as large as it is on a screen unless the column is narrower or the page has no room for
/// it, with a fine line around it: a screenshot's white ends somewhere.
class PdfPicture final : public PdfDrawable
{
public:
    /// `image` as it comes; what the page doesn't show of its pixels is dropped here.
    PdfPicture(const PdfStyle &style, const QImage &image, qreal columnWidth);

    /// The same, so much smaller.
    PdfPicture(const PdfPicture &other, qreal scale)
        : PdfDrawable(), m_image(other.m_image), m_size(other.m_size * scale), m_isDrawing(other.m_isDrawing)
    {
    }

    [[nodiscard]] QSizeF size() const { return m_size; }

    void draw(PdfCanvas &canvas, int part, QPointF topLeft) const override;

    /// More pixels than that along a side are never shown on any page.
    static constexpr int LongestSide = 1600;

private:
    QImage m_image;
    QSizeF m_size;
    bool m_isDrawing = false;  ///< few colours, sharp edges: kept as they are
};

}  // namespace evenkeel
