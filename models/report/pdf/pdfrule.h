// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfdrawable.h"

namespace evenkeel {

/// A thematic break: a thin line.
class PdfRule final : public PdfDrawable
{
public:
    explicit PdfRule(qreal width) : m_width(width) {}

    void draw(PdfCanvas &canvas, int part, QPointF topLeft) const override;

private:
    qreal m_width;
};

}  // namespace evenkeel
