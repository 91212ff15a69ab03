// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

namespace evenkeel {

class PdfCanvas;

/// Something that can be drawn, whole or by parts (the lines of a paragraph), each in a strip of its own.
class PdfDrawable
{
public:
    PdfDrawable() = default;
    PdfDrawable(const PdfDrawable &) = delete;
    PdfDrawable &operator=(const PdfDrawable &) = delete;
    virtual ~PdfDrawable() = default;

    virtual void draw(PdfCanvas &canvas, int part, QPointF topLeft) const = 0;
};

}  // namespace evenkeel
