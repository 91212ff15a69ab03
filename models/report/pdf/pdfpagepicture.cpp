// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfpagepicture.h"

#include "models/report/pdf/fitpdf.h"
#include "models/report/pdf/pdfpagedrawing.h"

#include <QPainter>

namespace evenkeel {

Result<PdfPagePicture> drawFirstPage(const PdfDocument &document, const PdfOptions &options, QSize pixels)
{
    Progress progress(options.progress);
    const auto layout = fitPdf(document, options, progress);
    if (!layout)
        return layout.error();
    const PdfStyle &style = (*layout)->style();
    const QSize size = style.page.scaled(pixels, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(size.width() / style.page.width(), size.height() / style.page.height());
    PdfPageDrawing(document, style, (*layout)->pages()).drawFirst(painter);
    painter.end();
    return PdfPagePicture{image, int((*layout)->pages().size()), 0};
}

}  // namespace evenkeel
