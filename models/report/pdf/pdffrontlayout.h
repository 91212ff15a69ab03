// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfdocument.h"
#include "models/report/pdf/pdffacts.h"
#include "models/report/pdf/pdfflow.h"

namespace evenkeel {

/// Lays what stands above the text on the first page: severity, title, subtitle, key figures, facts, list of contents.
class PdfFrontLayout
{
public:
    PdfFrontLayout(const PdfStyle &style, PdfFlow &flow) : m_style(style), m_flow(flow) {}

    void add(const PdfFrontBlock &front, PdfColumn &column);
    /// Facts in two columns; one that has no room there takes both.
    void addFacts(const std::vector<PdfFact> &facts, PdfColumn &column);
    /// What a strip shows, for those who don't see it: at the end, in nobody's way.
    void addWordsOf(const IncidentStrip &strip, PdfColumn &column);
    void addContents(const QString &title, const std::vector<PdfHeading> &headings, PdfColumn &column);

private:
    void addText(const QString &text, const PdfTextStyle &voice, PdfColumn &column, qreal spaceAbove);
    void addFigures(const QList<PdfKeyFigure> &figures, PdfColumn &column);
    void addStrip(const IncidentStrip &strip, PdfColumn &column);

    const PdfStyle &m_style;
    PdfFlow &m_flow;
};

}  // namespace evenkeel
