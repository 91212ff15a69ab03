// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/incidentstrip.h"
#include "models/report/pdf/pdfstyle.h"

#include <QColor>
#include <QPointF>
#include <QPolygonF>

#include <vector>

class QPainter;

namespace evenkeel {

/// The areas and lines of an incident strip, in the order of painting. Each phase has a tone or a hatching of its own,
/// which print without colour keeps apart.
class StripShapes
{
public:
    void addArea(const QPolygonF &area, const QColor &colour) { m_shapes.push_back({area, colour}); }
    void addLine(QPointF from, QPointF to, qreal thickness, const QColor &colour);
    void addPhase(StripPhase phase, const QPolygonF &outline, const PdfStyle &style);
    /// What a word on a phase is printed in.
    [[nodiscard]] static QColor wordOn(StripPhase phase, const PdfStyle &style);
    /// What it needs below it where the phase is hatched; invalid where it needs nothing.
    [[nodiscard]] static QColor groundOn(StripPhase phase, const PdfStyle &style);

    /// Puts these below all that is there.
    void putBelow(StripShapes shapes);
    void draw(QPainter &painter) const;

private:
    struct Shape {
        QPolygonF area;
        QColor colour;
    };

    void addHatching(const QRectF &area, qreal apart, qreal thickness, const QColor &colour, bool falls);

    std::vector<Shape> m_shapes;
};

}  // namespace evenkeel
