// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/colourglyphs.h"
#include "models/report/pdf/pdfstyle.h"

#include <QHash>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace evenkeel {

/// A part of a page that can be clicked, in layout units from the page's top left.
struct PdfLinkArea {
    int page = 0;  ///< from 0
    QRectF area;
    QString url;  ///< or "#anchor"
};

/// The page that is being drawn, and what drawing it brings to light.
class PdfCanvas
{
public:
    PdfCanvas(QPainter &painter, const PdfStyle &style, const QHash<QString, int> &pageOfAnchor)
        : m_painter(painter), m_style(style), m_pageOfAnchor(pageOfAnchor)
    {
    }

    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] const PdfStyle &style() const { return m_style; }

    void setPage(int page) { m_page = page; }
    void addLink(const QRectF &area, const QString &url) { m_links.push_back({m_page, area, url}); }
    [[nodiscard]] const std::vector<PdfLinkArea> &links() const { return m_links; }
    /// The page a heading stands on, from 0.
    [[nodiscard]] int pageOfAnchor(const QString &anchor) const { return m_pageOfAnchor.value(anchor); }

    /// Pictures of colour glyphs (emoji): the PDF engine of Qt leaves them out.
    [[nodiscard]] ColourGlyphs &colourGlyphs() { return m_colourGlyphs; }

    void drawHorizontalRule(QPointF from, qreal width, qreal thickness, const QColor &colour);

private:
    QPainter &m_painter;
    const PdfStyle &m_style;
    const QHash<QString, int> &m_pageOfAnchor;
    int m_page = 0;
    std::vector<PdfLinkArea> m_links;
    ColourGlyphs m_colourGlyphs;
};

}  // namespace evenkeel
