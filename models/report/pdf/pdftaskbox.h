// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfdrawable.h"

namespace evenkeel {

/// The box of a task, ticked once it is done.
class PdfTaskBox final : public PdfDrawable
{
public:
    PdfTaskBox(qreal size, bool done) : m_size(size), m_done(done) {}

    void draw(PdfCanvas &canvas, int part, QPointF topLeft) const override;

private:
    qreal m_size;
    bool m_done;
};

}  // namespace evenkeel
