// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/report/pdf/pdfdocument.h"
#include "models/report/pdf/pdfpaginator.h"
#include "models/report/pdf/pdfstructure.h"

#include <QByteArray>
#include <QHash>

class QPainter;

namespace evenkeel {

/// Draws laid out pages, with header and footer, into a PDF without structure; finishPdf adds that.
class PdfPageDrawing
{
public:
    PdfPageDrawing(const PdfDocument &document, const PdfStyle &style, const std::vector<PdfPage> &pages);

    /// The PDF as QPdfWriter makes it, incomplete once the progress is cancelled.
    /// An archival one as PDF/A-1b wants it: colours told by a profile, nothing transparent.
    [[nodiscard]] QByteArray draw(Progress &progress, bool archival = false);
    /// The first page alone, in layout units from the painter's origin.
    void drawFirst(QPainter &painter);
    [[nodiscard]] const PdfStructure &structure() const { return m_structure; }

private:
    [[nodiscard]] QHash<QString, int> pagesOfAnchors() const;
    void drawPage(PdfCanvas &canvas, int page);
    void drawDecorations(PdfCanvas &canvas, const PdfPage &page) const;
    void drawRunningTexts(PdfCanvas &canvas, int page) const;
    void drawLine(PdfCanvas &canvas, const QString &left, const QString &right, qreal top) const;

    const PdfDocument &m_document;
    const PdfStyle &m_style;
    const std::vector<PdfPage> &m_pages;
    PdfStructure m_structure;
};

}  // namespace evenkeel
