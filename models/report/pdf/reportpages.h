// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdflayout.h"
#include "models/report/pdf/pdfpagedrawing.h"
#include "models/report/report.h"

#include <QImage>

#include <memory>

namespace evenkeel {

/// A report's pages as its PDF has them, laid out once and drawn where they are wanted: on a screen, a printer. Fonts
/// belong to the thread that shaped with them: made, used and destroyed in one thread, which may be any.
class ReportPages
{
public:
    /// Needs a QGuiApplication. Errors are those of writeReportPdf, less those of writing.
    [[nodiscard]] static Result<std::unique_ptr<ReportPages>>
    make(const Incident &incident, const ReportOptions &options, const ReportProgress &progress = {});
    /// Lays a document out. Errors are those of fitPdf.
    [[nodiscard]] static Result<std::unique_ptr<ReportPages>> make(PdfDocument document, const PdfOptions &options);

    /// In how many places its readers are told other words than were written.
    [[nodiscard]] int redactions() const { return m_redactions; }
    [[nodiscard]] int count() const { return int(m_layout->pages().size()); }
    /// Of each page, in layout units (PdfStyle::Resolution an inch).
    [[nodiscard]] QSizeF size() const { return m_layout->style().page; }
    /// A page, from 0, in layout units from the painter's origin.
    void draw(QPainter &painter, int page) const;
    /// A page as large as fits so many pixels.
    [[nodiscard]] QImage picture(int page, QSize pixels) const;

private:
    explicit ReportPages(PdfDocument document) : m_document(std::move(document)) {}

    PdfDocument m_document;
    std::unique_ptr<PdfLayout> m_layout;
    int m_redactions = 0;
};

}  // namespace evenkeel
