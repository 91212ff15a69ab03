// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfpicture.h"

#include "models/report/pdf/pdfcanvas.h"

#include <QPainter>
#include <QSet>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qreal PixelsAnInch = 96;     // of a screen
constexpr qreal DotsAnInch = 200;      // on paper; more is not seen
constexpr qreal MostOfPage = 0.55;     // of its height: the words around it share its page
constexpr qsizetype FewColours = 256;  // a screenshot or a diagram has few, a photograph has thousands
constexpr int Probes = 20'000;

// Whether it is better packed as it is than as a JPEG, which would blur its letters.
bool isDrawing(const QImage &image)
{
    QSet<QRgb> colours;
    const qint64 pixels = qint64(image.width()) * image.height();
    const qint64 step = std::max<qint64>(1, pixels / Probes);
    for (qint64 at = 0; at < pixels && colours.size() <= FewColours; at += step)
        colours.insert(image.pixel(int(at % image.width()), int(at / image.width())));
    return colours.size() <= FewColours;
}

// White shows through: paper has no checks.
QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, image);
    return opaque;
}

}  // namespace

PdfPicture::PdfPicture(const PdfStyle &style, const QImage &image, qreal columnWidth)
    : m_image(onWhite(image)), m_size(QSizeF(image.size()) * PdfStyle::Resolution / PixelsAnInch)
{
    const QSizeF room(columnWidth, style.contentHeight() * MostOfPage);
    if (m_size.width() > room.width() || m_size.height() > room.height())
        m_size.scale(room, Qt::KeepAspectRatio);
    const QSize dots = (m_size * DotsAnInch / PdfStyle::Resolution).toSize().expandedTo({1, 1});
    m_isDrawing = isDrawing(m_image);
    if (m_image.width() > dots.width())
        m_image = m_image.scaled(dots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void PdfPicture::draw(PdfCanvas &canvas, int part, QPointF topLeft) const
{
    Q_UNUSED(part)
    QPainter &painter = canvas.painter();
    const QRectF area(topLeft, m_size);
    painter.setRenderHint(QPainter::LosslessImageRendering, m_isDrawing);
    painter.drawImage(area, m_image);
    painter.setRenderHint(QPainter::LosslessImageRendering, false);
    const PdfStyle &style = canvas.style();
    for (const qreal y : {area.top(), area.bottom()})
        canvas.drawHorizontalRule(QPointF(area.left(), y), area.width(), style.hairline, style.faintLine);
    for (const qreal x : {area.left(), area.right()})
        painter.fillRect(QRectF(x - style.hairline / 2, area.top(), style.hairline, area.height()), style.faintLine);
}

}  // namespace evenkeel
