// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfdrawable.h"

#include <QImage>
#include <QSizeF>

namespace evenkeel {

/// An organisation's logo, on the white of the page: what archives keep knows nothing transparent.
class PdfLogo final : public PdfDrawable
{
public:
    PdfLogo(const QImage &logo, QSizeF size);

    void draw(PdfCanvas &canvas, int part, QPointF topLeft) const override;

private:
    QImage m_logo;
    QSizeF m_size;
};

}  // namespace evenkeel
