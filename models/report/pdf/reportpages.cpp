// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/reportpages.h"

#include "models/report/pdf/fitpdf.h"

#include <QPainter>

namespace evenkeel {

Result<std::unique_ptr<ReportPages>> ReportPages::make(PdfDocument document, const PdfOptions &options)
{
    Progress progress(options.progress);
    std::unique_ptr<ReportPages> made(new ReportPages(std::move(document)));
    auto layout = fitPdf(made->m_document, options, progress);
    if (!layout)
        return layout.error();
    made->m_layout = *std::move(layout);
    return made;
}

void ReportPages::draw(QPainter &painter, int page) const
{
    PdfPageDrawing(m_document, m_layout->style(), m_layout->pages()).drawOne(painter, page);
}

QImage ReportPages::picture(int page, QSize pixels) const
{
    const QSize fitting = size().scaled(pixels, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    QImage image(fitting, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(fitting.width() / size().width(), fitting.height() / size().height());
    draw(painter, page);
    return image;
}

}  // namespace evenkeel
